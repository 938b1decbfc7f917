// Erases a part of acts; the chain holds its commitment still.
// Parameters: places, name.
MATCH (part:ActPart)
WHERE part.place IN $places AND part.name = $name
DELETE part
