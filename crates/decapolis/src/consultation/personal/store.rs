//! SQL of what a person wrote in consultations, in the posts that they held.

kernel::statements! {
    ANSWERS_OF_PERSON = "SELECT sheet_answer.id, sheet_answer.sheet, sheet_answer.written_at, sheet_answer.said,
            sheet_answer.content
        FROM holding JOIN sheet_answer ON sheet_answer.post = holding.post
            AND sheet_answer.written_at >= holding.starts_at AND sheet_answer.written_at < holding.ends_at
        WHERE holding.person = ?1 AND sheet_answer.said <> '' ORDER BY sheet_answer.id LIMIT 5000";
    SIGNED_BY_PERSON = "SELECT consultation_sheet.id, consultation_sheet.signed_at, consultation_sheet.may_quote
        FROM holding JOIN consultation_sheet ON consultation_sheet.signed_by = holding.post
            AND consultation_sheet.signed_at >= holding.starts_at AND consultation_sheet.signed_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY consultation_sheet.id LIMIT 1000";
    DECLINED_BY_PERSON = "SELECT consultation_sheet.id, consultation_sheet.declined_at, consultation_sheet.reason
        FROM holding JOIN consultation_sheet ON consultation_sheet.declined_by = holding.post
            AND consultation_sheet.declined_at >= holding.starts_at AND consultation_sheet.declined_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY consultation_sheet.id LIMIT 1000";
    CONSULTATIONS_OF_PERSON = "SELECT consultation.id, consultation.made_at, consultation.title, consultation.purpose
        FROM holding JOIN consultation ON consultation.author = holding.post
            AND consultation.made_at >= holding.starts_at AND consultation.made_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY consultation.id LIMIT 1000";
    DISPOSITIONS_OF_PERSON = "SELECT consultation_item.consultation, consultation_item.disposed_at, consultation_item.why
        FROM holding JOIN consultation_item ON consultation_item.disposed_by = holding.post
            AND consultation_item.disposed_at >= holding.starts_at AND consultation_item.disposed_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY consultation_item.consultation, consultation_item.place LIMIT 1000";
    REPLIES_OF_PERSON = "SELECT consultation.id, consultation.replied_at, consultation.reply_words
        FROM holding JOIN consultation ON consultation.reply_author = holding.post
            AND consultation.replied_at >= holding.starts_at AND consultation.replied_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY consultation.id LIMIT 1000";
    WHY_VERSIONS_OF_PERSON = "SELECT consultation_item.consultation, consultation_item.disposed_at, version.words
        FROM holding JOIN consultation_item ON consultation_item.disposed_by = holding.post
            AND consultation_item.disposed_at >= holding.starts_at AND consultation_item.disposed_at < holding.ends_at
        JOIN consultation_response_version AS version ON version.consultation = consultation_item.consultation
            AND version.place = consultation_item.place
        WHERE holding.person = ?1
        ORDER BY consultation_item.consultation, version.place, version.language LIMIT 3000";
    REPLY_VERSIONS_OF_PERSON = "SELECT consultation.id, consultation.replied_at, version.words
        FROM holding JOIN consultation ON consultation.reply_author = holding.post
            AND consultation.replied_at >= holding.starts_at AND consultation.replied_at < holding.ends_at
        JOIN consultation_response_version AS version ON version.consultation = consultation.id AND version.place = 0
        WHERE holding.person = ?1 ORDER BY consultation.id, version.language LIMIT 3000";
    UPLOADS_OF_PERSON = "SELECT sheet_upload.sheet, sheet_upload.put_at, sheet_upload.file
        FROM holding JOIN sheet_upload ON sheet_upload.post = holding.post
            AND sheet_upload.put_at >= holding.starts_at AND sheet_upload.put_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY sheet_upload.put_at, sheet_upload.sheet LIMIT 100";
    DELETE_UPLOADS_OF_PERSON = "DELETE FROM sheet_upload WHERE post IN (SELECT post FROM holding WHERE person = ?1)
        AND EXISTS (SELECT 1 FROM holding WHERE holding.person = ?1 AND holding.post = sheet_upload.post
            AND sheet_upload.put_at >= holding.starts_at AND sheet_upload.put_at < holding.ends_at)";
    FILES_OF_PERSON = "SELECT sheet_answer.id, sheet_answer.written_at, sheet_answer.content
        FROM holding JOIN sheet_answer ON sheet_answer.post = holding.post
            AND sheet_answer.written_at >= holding.starts_at AND sheet_answer.written_at < holding.ends_at
        JOIN bank_question ON bank_question.id = sheet_answer.question
        WHERE holding.person = ?1 AND bank_question.kind = 'file' AND sheet_answer.content <> ''
        ORDER BY sheet_answer.id LIMIT 5000";
    FORGET_FILE_NAME = "UPDATE sheet_answer SET content = '' WHERE id = ?1";
    COUNT_OLD_UPLOADS = "SELECT COUNT(*) FROM sheet_upload WHERE put_at <= ?1";
    CLEAR_OLD_UPLOADS = "DELETE FROM sheet_upload WHERE put_at IN (SELECT put_at FROM sheet_upload
        WHERE put_at <= ?1 ORDER BY put_at LIMIT 200)";
}
