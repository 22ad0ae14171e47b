-- Which reports tell of one meeting: each names one by itself, and those that are alike are joined.

ALTER TABLE report ADD COLUMN own_meeting;
UPDATE report SET own_meeting = (SELECT id FROM meeting WHERE meeting.meeting_no = report.meeting_no);
CREATE INDEX report_by_own ON report (own_meeting);

-- Where reports of one meeting are looked for.
CREATE TABLE report_block (
  block NOT NULL, article_no INTEGER NOT NULL REFERENCES article ON DELETE CASCADE, ordinal INTEGER NOT NULL,
  PRIMARY KEY (block, article_no, ordinal)
) WITHOUT ROWID;
CREATE INDEX report_block_by_article ON report_block (article_no);
