-- What a number counts, in the language of its words.
ALTER TABLE bank_wording ADD COLUMN unit TEXT NOT NULL DEFAULT '';
UPDATE bank_wording
    SET unit = (SELECT bank_question.unit FROM bank_question WHERE bank_question.id = bank_wording.question);
ALTER TABLE bank_question DROP COLUMN unit;
