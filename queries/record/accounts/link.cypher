// The link with this digest.
// Parameters: digest. Columns: grant, account, isFirst, expires, used (when; null before that).
MATCH (link:AccountLink {digest: $digest})
RETURN link.grant AS grant, link.account AS account, link.isFirst AS isFirst, link.expires AS expires, link.used AS used
