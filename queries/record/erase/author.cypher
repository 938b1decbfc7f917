// Takes an author's name off every revision.
// Parameters: author. Columns: revisions (how many bore it).
MATCH (revision:Revision {author: $author})
SET revision.author = null
RETURN count(revision) AS revisions
