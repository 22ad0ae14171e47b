-- Purpose: say where a signature is looked for.
-- Parameters: :block, :signature_no.
-- Result: none.
INSERT INTO signature_block (block, signature_no) VALUES (:block, :signature_no)
