-- What imports were asked for. Both tables only say what to do again; no track depends on them.

CREATE TABLE unfinished_import (
    path BLOB PRIMARY KEY -- absolute; a file or folder whose import was begun and has not come to its end
) STRICT;

-- The roots that were imported as folders, and not because a file in them was named.
CREATE TABLE imported_folder (
    path BLOB PRIMARY KEY -- absolute, as in root
) STRICT;
