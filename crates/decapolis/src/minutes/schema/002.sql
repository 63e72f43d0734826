-- Every meeting is watched from the beginning, so nobody notes which ones are.
DROP TABLE meeting_afterwards;
