-- The graph in two layers. Layer 1 is what each article says, keyed by the article and removed only with it (its foreign
-- keys cascade from article). Layer 2 is what follows from all of layer 1 together, kept in step inside each writing transaction.
-- A column has a foreign key where an index leads to it: without one, removing the row it names would scan the table.
--
-- …_no     integer keys of this file, never shown outside; ids are the texts that the model knows.
-- ordinal  the place in a list of the model, from 0.
-- …_start, …_end  UTF-16 code units into article_text.text, end excluded; quotes are cut from the text, never stored.
-- …_on, date_…    days since 0001-01-01 (DateOnly.DayNumber).
-- position  an integer that sorts as the question's order does, as far as it reaches (Keys/Position.cs); full keys settle the rest.
-- Text columns without a type hold TEXT, or a BLOB where UTF-8 can't hold the text (Engine/TextCell.cs).
-- Lists that are only read together with their row are JSON arrays in it: an article is some forty rows so, not a hundred.

-- Layer 1 -------------------------------------------------------------------------------------------------------------------

CREATE TABLE article (
  article_no INTEGER PRIMARY KEY,
  id NOT NULL UNIQUE,
  position INTEGER NOT NULL,
  id_prefix INTEGER NOT NULL,
  language NOT NULL,
  published_on INTEGER,
  publisher_id, publisher_name, publisher_country, publisher_start INTEGER, publisher_end INTEGER,
  path, url, declared_publisher, declared_on INTEGER,
  extractor NOT NULL,
  claim_count INTEGER NOT NULL,
  -- SHA-256 over all facts, to know whether an article that comes again says the same (Writing/FactsDigest.cs).
  digest BLOB NOT NULL
);
CREATE UNIQUE INDEX article_by_position ON article (position, id, claim_count);
CREATE INDEX article_by_publisher ON article (publisher_id, position, claim_count) WHERE publisher_id IS NOT NULL;

CREATE TABLE article_text (
  article_no INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
  text NOT NULL,
  zones NOT NULL -- [[kind, start, end], …]
);

CREATE TABLE citation (
  article_no INTEGER NOT NULL REFERENCES article ON DELETE CASCADE, ordinal INTEGER NOT NULL,
  position INTEGER NOT NULL,
  agency_id NOT NULL, name NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL,
  PRIMARY KEY (article_no, ordinal)
) WITHOUT ROWID;
CREATE INDEX citation_by_agency ON citation (agency_id, position);

CREATE TABLE article_official (
  article_no INTEGER NOT NULL REFERENCES article ON DELETE CASCADE, ordinal INTEGER NOT NULL,
  id_prefix INTEGER NOT NULL,
  local_id NOT NULL,
  official_no INTEGER NOT NULL REFERENCES official,
  naming_no INTEGER NOT NULL,
  profile_no INTEGER,
  reason NOT NULL,
  mentions NOT NULL, -- [[kind, start, end], …]
  mention_count INTEGER NOT NULL,
  PRIMARY KEY (article_no, ordinal)
) WITHOUT ROWID;
CREATE INDEX article_official_by_official ON article_official (official_no, id_prefix, mention_count);

CREATE TABLE role (
  article_no INTEGER NOT NULL REFERENCES article ON DELETE CASCADE, official_ordinal INTEGER NOT NULL, ordinal INTEGER NOT NULL,
  id_prefix INTEGER NOT NULL,
  official_no INTEGER NOT NULL, office_no INTEGER NOT NULL,
  start INTEGER NOT NULL, end INTEGER NOT NULL,
  PRIMARY KEY (article_no, official_ordinal, ordinal)
) WITHOUT ROWID;
CREATE INDEX role_by_office ON role (official_no, office_no, id_prefix);

CREATE TABLE report (
  article_no INTEGER NOT NULL REFERENCES article ON DELETE CASCADE, ordinal INTEGER NOT NULL,
  local_id NOT NULL,
  meeting_no INTEGER NOT NULL REFERENCES meeting,
  reason NOT NULL,
  kind INTEGER NOT NULL, status INTEGER NOT NULL,
  place_start INTEGER, place_end INTEGER, place_country,
  date_start INTEGER, date_end INTEGER, date_from INTEGER, date_to INTEGER, precision INTEGER,
  evidence NOT NULL, -- [[start, end], …]
  participants NOT NULL, -- [[ordinal of the person, role, start, end], …]
  rule NOT NULL,
  PRIMARY KEY (article_no, ordinal)
) WITHOUT ROWID;
CREATE INDEX report_by_meeting ON report (meeting_no);

CREATE TABLE claim (
  -- Ordinals follow the start of the content, whatever the order in which the claims came.
  article_no INTEGER NOT NULL REFERENCES article ON DELETE CASCADE, ordinal INTEGER NOT NULL,
  position INTEGER NOT NULL,
  local_id NOT NULL,
  speaker_ordinal INTEGER NOT NULL, speaker_no INTEGER NOT NULL,
  addressee_ordinal INTEGER, addressee_no INTEGER,
  report_ordinal INTEGER, meeting_no INTEGER,
  kind INTEGER NOT NULL, act INTEGER,
  content_start INTEGER NOT NULL, content_end INTEGER NOT NULL,
  speaker_start INTEGER, speaker_end INTEGER, cue_start INTEGER, cue_end INTEGER,
  countries NOT NULL, topics NOT NULL, -- ["…", …]
  rule NOT NULL,
  PRIMARY KEY (article_no, ordinal)
) WITHOUT ROWID;
CREATE INDEX claim_by_speaker ON claim (speaker_no, position, kind);
CREATE INDEX claim_by_act ON claim (act, position, kind) WHERE act IS NOT NULL;
CREATE INDEX claim_by_addressee ON claim (addressee_no, position) WHERE addressee_no IS NOT NULL;
CREATE INDEX claim_by_meeting ON claim (meeting_no, position) WHERE meeting_no IS NOT NULL;

-- Which claims are about a country or touch a topic, in the order of the answer: an index into the lists of claim.
CREATE TABLE claim_country (
  country NOT NULL, position INTEGER NOT NULL, article_no INTEGER NOT NULL, ordinal INTEGER NOT NULL,
  PRIMARY KEY (country, position, article_no, ordinal)
) WITHOUT ROWID;
CREATE TABLE claim_topic (
  topic NOT NULL, position INTEGER NOT NULL, article_no INTEGER NOT NULL, ordinal INTEGER NOT NULL,
  PRIMARY KEY (topic, position, article_no, ordinal)
) WITHOUT ROWID;

-- What many articles say in the same words, kept once --------------------------------------------------------------------------

-- A name to show with its other forms (a JSON array).
CREATE TABLE naming (naming_no INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, name NOT NULL, aliases NOT NULL);

-- An office as articles state it.
CREATE TABLE office (office_no INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, title NOT NULL, position, country);
CREATE INDEX office_by_country ON office (country) WHERE country IS NOT NULL;
CREATE INDEX office_by_position ON office (position) WHERE position IS NOT NULL;

-- What the authority says of an official (JSON).
CREATE TABLE profile (profile_no INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, name NOT NULL, content NOT NULL);

-- Layer 2 -------------------------------------------------------------------------------------------------------------------

CREATE TABLE official (
  official_no INTEGER PRIMARY KEY,
  id NOT NULL UNIQUE,
  name NOT NULL,
  -- ISearchFolding.Key of the name in UTF-16, big end first: bytes sort as the code units do.
  name_key BLOB NOT NULL,
  profile_no INTEGER
);
CREATE UNIQUE INDEX official_by_name ON official (name_key, id);

-- uses: article officials. A row whose uses fall to 0 is removed in the same transaction; the partial indexes find those.
CREATE TABLE official_naming (
  official_no INTEGER NOT NULL REFERENCES official, naming_no INTEGER NOT NULL REFERENCES naming, uses INTEGER NOT NULL,
  PRIMARY KEY (official_no, naming_no)
) WITHOUT ROWID;
CREATE INDEX official_naming_by_naming ON official_naming (naming_no);
CREATE INDEX official_naming_gone ON official_naming (uses) WHERE uses = 0;

CREATE TABLE official_name (
  official_no INTEGER NOT NULL REFERENCES official, name NOT NULL, articles INTEGER NOT NULL,
  PRIMARY KEY (official_no, name)
) WITHOUT ROWID;
CREATE INDEX official_name_gone ON official_name (articles) WHERE articles = 0;

CREATE TABLE official_profile (
  official_no INTEGER NOT NULL REFERENCES official, profile_no INTEGER NOT NULL REFERENCES profile, uses INTEGER NOT NULL,
  PRIMARY KEY (official_no, profile_no)
) WITHOUT ROWID;
CREATE INDEX official_profile_by_profile ON official_profile (profile_no);
CREATE INDEX official_profile_gone ON official_profile (uses) WHERE uses = 0;

CREATE TABLE official_office (
  official_no INTEGER NOT NULL REFERENCES official, office_no INTEGER NOT NULL REFERENCES office, uses INTEGER NOT NULL,
  PRIMARY KEY (official_no, office_no)
) WITHOUT ROWID;
CREATE INDEX official_office_by_office ON official_office (office_no);
CREATE INDEX official_office_gone ON official_office (uses) WHERE uses = 0;

-- Every name form of an official, once.
CREATE TABLE name_form (
  form_no INTEGER PRIMARY KEY, official_no INTEGER NOT NULL REFERENCES official, form NOT NULL,
  UNIQUE (official_no, form)
);

CREATE TABLE meeting (
  meeting_no INTEGER PRIMARY KEY,
  id NOT NULL UNIQUE,
  position INTEGER NOT NULL,
  kind INTEGER NOT NULL, status INTEGER NOT NULL,
  date_from INTEGER, date_to INTEGER, precision INTEGER,
  reports INTEGER NOT NULL
);
CREATE INDEX meeting_by_position ON meeting (position, id);

CREATE TABLE meeting_participant (
  meeting_no INTEGER NOT NULL REFERENCES meeting, official_no INTEGER NOT NULL REFERENCES official, position INTEGER NOT NULL,
  PRIMARY KEY (meeting_no, official_no)
) WITHOUT ROWID;
CREATE INDEX meeting_participant_by_official ON meeting_participant (official_no, position);

-- Countries of the place and of the participants' roles.
CREATE TABLE meeting_country (
  meeting_no INTEGER NOT NULL REFERENCES meeting, country NOT NULL, position INTEGER NOT NULL,
  PRIMARY KEY (meeting_no, country)
) WITHOUT ROWID;
CREATE INDEX meeting_country_by_country ON meeting_country (country, position);

-- Who met whom at which meeting, in both directions; only meetings that count as having met.
CREATE TABLE met_at (
  official_no INTEGER NOT NULL REFERENCES official, other_no INTEGER NOT NULL,
  meeting_no INTEGER NOT NULL REFERENCES meeting,
  date_from INTEGER, date_to INTEGER,
  PRIMARY KEY (official_no, other_no, meeting_no)
) WITHOUT ROWID;
CREATE INDEX met_at_by_meeting ON met_at (meeting_no);

-- Claims and articles of each country, publisher, agency and topic; speaker_no 0 counts everyone's.
CREATE TABLE facet_count (
  kind INTEGER NOT NULL, speaker_no INTEGER NOT NULL, id NOT NULL, claims INTEGER NOT NULL, articles INTEGER NOT NULL,
  PRIMARY KEY (kind, speaker_no, id)
) WITHOUT ROWID;
CREATE INDEX facet_count_gone ON facet_count (articles) WHERE articles = 0;

-- The names that articles give a publisher or agency.
CREATE TABLE facet_name (
  kind INTEGER NOT NULL, id NOT NULL, name NOT NULL, articles INTEGER NOT NULL,
  PRIMARY KEY (kind, id, name)
) WITHOUT ROWID;
CREATE INDEX facet_name_gone ON facet_name (articles) WHERE articles = 0;

CREATE TABLE graph_stats (
  articles INTEGER NOT NULL, officials INTEGER NOT NULL, claims INTEGER NOT NULL,
  meetings INTEGER NOT NULL, reports INTEGER NOT NULL, mentions INTEGER NOT NULL
);
INSERT INTO graph_stats VALUES (0, 0, 0, 0, 0, 0);

-- Search ---------------------------------------------------------------------------------------------------------------------

-- Words in folded spelling, made in C#: the tokenizer only splits at spaces. No positions and no copy of the text are kept.
-- Row ids: article_no; article_no * 2^20 + ordinal of the claim; form_no.
CREATE VIRTUAL TABLE article_search USING fts5 (words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');
CREATE VIRTUAL TABLE claim_search USING fts5 (words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');
CREATE VIRTUAL TABLE name_search USING fts5 (words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');

-- A batch's words are gathered in memory up to so many bytes; the default of one megabyte would write some of them several times.
INSERT INTO article_search (article_search, rank) VALUES ('hashsize', 8388608);
INSERT INTO claim_search (claim_search, rank) VALUES ('hashsize', 8388608);
-- Fewer merges than by default (4): words are written to the file less often, and a search looks at a few more places.
INSERT INTO article_search (article_search, rank) VALUES ('automerge', 8);
INSERT INTO claim_search (claim_search, rank) VALUES ('automerge', 8);
