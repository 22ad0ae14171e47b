-- Who is who: what articles say of it, what is alike, and what people decided.

-- What articles say of a person, kept once; official is the canonical one's id, which follows from all signatures and judgements.
CREATE TABLE signature (
  signature_no INTEGER PRIMARY KEY,
  key NOT NULL UNIQUE, stated NOT NULL, own NOT NULL, official NOT NULL,
  names NOT NULL, countries NOT NULL, -- ["…", …]
  known INTEGER NOT NULL
);
CREATE INDEX signature_by_stated ON signature (stated);
CREATE INDEX signature_by_own ON signature (own);
CREATE INDEX signature_by_official ON signature (official);

-- Where signatures are that one may be alike.
CREATE TABLE signature_block (
  block NOT NULL, signature_no INTEGER NOT NULL REFERENCES signature ON DELETE CASCADE,
  PRIMARY KEY (block, signature_no)
) WITHOUT ROWID;
CREATE INDEX signature_block_by_signature ON signature_block (signature_no);

-- Signatures that are alike (score in thousandths), each pair once, the smaller key first.
CREATE TABLE signature_pair (
  one NOT NULL, other NOT NULL, verdict INTEGER NOT NULL, conflicts INTEGER NOT NULL, score INTEGER NOT NULL, reason NOT NULL,
  PRIMARY KEY (one, other)
) WITHOUT ROWID;
CREATE INDEX signature_pair_by_other ON signature_pair (other);
CREATE INDEX signature_pair_by_score ON signature_pair (score, one, other);

-- ids: ["…", …]; times as round-trip text.
CREATE TABLE judgement (
  judgement_no INTEGER PRIMARY KEY, kind INTEGER NOT NULL, one NOT NULL, other NOT NULL,
  who NOT NULL, decided_at NOT NULL, why NOT NULL, undone_by, undone_at
);

-- Null for articles that were added before there were signatures: they keep the official that they state until they are read again.
ALTER TABLE article_official ADD COLUMN signature_no INTEGER;
CREATE INDEX article_official_by_signature ON article_official (signature_no) WHERE signature_no IS NOT NULL;

-- The meeting that the article itself states; null where it is the canonical one.
ALTER TABLE report ADD COLUMN stated_meeting;
