// Keeps a link by the digest of its token. One for the first owner holds only while there is none.
// Parameters: digest, grant (what it gives; null where it lets somebody in again), account (who is let in again), isFirst, made, expires.
CREATE (:Kompetenslandskap:AccountLink {
  digest: $digest, grant: $grant, account: $account, isFirst: $isFirst, made: $made, expires: $expires
})
