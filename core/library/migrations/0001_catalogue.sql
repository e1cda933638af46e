-- The first catalogue. Paths are BLOBs: names on disk are bytes, not always UTF-8. Maps and fingerprints lie in
-- tables of their own, so that listing the tracks never reads past them.

CREATE TABLE root (
    id INTEGER PRIMARY KEY,
    path BLOB NOT NULL UNIQUE -- absolute, without a slash at the end
) STRICT;

-- AUTOINCREMENT: the id of a removed track is never given to another one, because index files and reports
-- name tracks by it.
CREATE TABLE track (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    root_id INTEGER NOT NULL REFERENCES root (id),
    path BLOB NOT NULL, -- relative to the root
    size INTEGER NOT NULL, -- bytes
    modified INTEGER NOT NULL, -- ns since 1970
    title TEXT NOT NULL,
    artist TEXT NOT NULL,
    album TEXT NOT NULL,
    year TEXT NOT NULL,
    isrc TEXT NOT NULL,
    genre TEXT NOT NULL,
    container TEXT NOT NULL,
    codec TEXT NOT NULL,
    sample_rate INTEGER NOT NULL, -- Hz
    channels INTEGER NOT NULL,
    bit_rate INTEGER NOT NULL, -- bit/s, 0: unknown
    bits_per_sample INTEGER NOT NULL, -- 0: lossy
    declared_seconds REAL NOT NULL,
    seconds REAL NOT NULL, -- decoded length
    damage_at REAL, -- seconds; NULL: the whole file was decoded
    damage_truncated INTEGER NOT NULL,
    damage_detail TEXT NOT NULL,
    imported_at INTEGER NOT NULL, -- s since 1970, UTC
    UNIQUE (root_id, path)
) STRICT;

CREATE TABLE spectral_map (
    track_id INTEGER PRIMARY KEY REFERENCES track (id) ON DELETE CASCADE,
    data BLOB NOT NULL
) STRICT;

CREATE TABLE encoder (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE -- EncoderIdentity::id()
) STRICT;

CREATE TABLE fingerprint (
    id INTEGER PRIMARY KEY,
    encoder_id INTEGER NOT NULL REFERENCES encoder (id),
    track_id INTEGER NOT NULL REFERENCES track (id) ON DELETE CASCADE,
    revision INTEGER NOT NULL, -- the one that storing it made
    data BLOB NOT NULL,
    UNIQUE (encoder_id, track_id)
) STRICT;
-- Lists the tracks of an encoder, or what is new since a revision, without reading past the data.
CREATE INDEX fingerprint_by_encoder ON fingerprint (encoder_id, track_id, revision);
CREATE INDEX fingerprint_of_track ON fingerprint (track_id); -- for the cascade

CREATE TABLE failed_file (
    path BLOB PRIMARY KEY, -- absolute
    code TEXT NOT NULL, -- errorCodeName()
    detail TEXT NOT NULL,
    error_path BLOB NOT NULL,
    seconds REAL
) STRICT;

CREATE TABLE revision (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    value INTEGER NOT NULL
) STRICT;
INSERT INTO revision VALUES (1, 0);
