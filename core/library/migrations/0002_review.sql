-- Queries that were asked with what they found, and the decisions about it. What is written here is evidence:
-- triggers refuse to change or delete it, so that no record vanishes silently. A query that nobody wants to see
-- any more is marked as hidden, which is an event like every other one.

-- Rows are light: maps and matches lie in tables of their own, so that listing the queries never reads past them.
CREATE TABLE query (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    path BLOB NOT NULL, -- absolute
    size INTEGER NOT NULL, -- bytes, when it was asked
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
    asked_at INTEGER NOT NULL, -- ms since 1970, UTC
    user TEXT NOT NULL, -- login name of who asked
    threshold REAL NOT NULL,
    top INTEGER NOT NULL, -- 0: no bound
    quick INTEGER NOT NULL,
    region_start REAL, -- seconds; NULL: the whole recording
    region_end REAL,
    program TEXT NOT NULL, -- version
    encoder TEXT NOT NULL, -- EncoderIdentity::id()
    reranker TEXT NOT NULL,
    library_revision INTEGER NOT NULL, -- when it was asked
    library_tracks INTEGER NOT NULL,
    match_count INTEGER NOT NULL,
    best_score REAL, -- NULL without a match
    map_id INTEGER NOT NULL REFERENCES query_map (id),
    hidden INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX query_by_path ON query (path);

-- Queries of one unchanged file share its map.
CREATE TABLE query_map (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    data BLOB NOT NULL -- packed
) STRICT;

CREATE TABLE query_match (
    query_id INTEGER PRIMARY KEY REFERENCES query (id),
    data BLOB NOT NULL -- all matches, packed, with the tracks as they were
) STRICT;

CREATE TABLE review_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    query_id INTEGER NOT NULL REFERENCES query (id),
    match INTEGER, -- place among the query's matches, from 0; NULL: the query as a whole
    field TEXT NOT NULL, -- reviewFieldName()
    old_value TEXT NOT NULL,
    new_value TEXT NOT NULL,
    user TEXT NOT NULL, -- login name
    at INTEGER NOT NULL, -- ms since 1970, UTC
    origin TEXT NOT NULL, -- reviewOriginName()
    carried_from INTEGER REFERENCES query (id) -- the earlier query that a decision comes from
) STRICT;
CREATE INDEX review_event_of_query ON review_event (query_id);

CREATE TRIGGER review_event_stays BEFORE DELETE ON review_event
BEGIN SELECT RAISE(ABORT, 'the record of decisions is append-only'); END;
CREATE TRIGGER review_event_is_final BEFORE UPDATE ON review_event
BEGIN SELECT RAISE(ABORT, 'the record of decisions is append-only'); END;
CREATE TRIGGER query_stays BEFORE DELETE ON query
BEGIN SELECT RAISE(ABORT, 'kept queries are not deleted'); END;
-- All but the mark.
CREATE TRIGGER query_is_final BEFORE UPDATE OF
    id, path, size, modified, title, artist, album, year, isrc, genre, container, codec, sample_rate, channels,
    bit_rate, bits_per_sample, declared_seconds, seconds, damage_at, damage_truncated, damage_detail, asked_at, user,
    threshold, top, quick, region_start, region_end, program, encoder, reranker, library_revision, library_tracks,
    match_count, best_score, map_id
ON query
BEGIN SELECT RAISE(ABORT, 'kept queries do not change'); END;
CREATE TRIGGER query_map_stays BEFORE DELETE ON query_map
BEGIN SELECT RAISE(ABORT, 'kept queries are not deleted'); END;
CREATE TRIGGER query_map_is_final BEFORE UPDATE ON query_map
BEGIN SELECT RAISE(ABORT, 'kept queries do not change'); END;
CREATE TRIGGER query_match_stays BEFORE DELETE ON query_match
BEGIN SELECT RAISE(ABORT, 'kept queries are not deleted'); END;
CREATE TRIGGER query_match_is_final BEFORE UPDATE ON query_match
BEGIN SELECT RAISE(ABORT, 'kept queries do not change'); END;

-- INSERT OR REPLACE deletes without asking the triggers above.
CREATE TRIGGER review_event_is_not_replaced BEFORE INSERT ON review_event
WHEN EXISTS (SELECT 1 FROM review_event WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the record of decisions is append-only'); END;
CREATE TRIGGER query_is_not_replaced BEFORE INSERT ON query
WHEN EXISTS (SELECT 1 FROM query WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'kept queries do not change'); END;
CREATE TRIGGER query_map_is_not_replaced BEFORE INSERT ON query_map
WHEN EXISTS (SELECT 1 FROM query_map WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'kept queries do not change'); END;
CREATE TRIGGER query_match_is_not_replaced BEFORE INSERT ON query_match
WHEN EXISTS (SELECT 1 FROM query_match WHERE query_id = NEW.query_id)
BEGIN SELECT RAISE(ABORT, 'kept queries do not change'); END;
