// Removes what has expired: sessions and keys at once, links after a day, so that until then it can be said why one does not hold.
// Parameters: now, dayAgo.
MATCH (old:AccountSession|AccountKey|AccountLink)
WHERE old.expires < CASE WHEN old:AccountLink THEN $dayAgo ELSE $now END
DETACH DELETE old
