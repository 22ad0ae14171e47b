// Purpose: each judgement once, in the order of deciding.
// Parameters: none.
// Result: none; nothing where it is there already.
// Index: makes judgement_number.
CREATE CONSTRAINT judgement_number IF NOT EXISTS FOR (n:Judgement) REQUIRE n.number IS UNIQUE
