// A link has been used, and is nothing any more.
// Parameters: digest, now.
MATCH (link:AccountLink {digest: $digest})
SET link.used = $now
