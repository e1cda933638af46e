// A line of a list: what something is called, and what it is.
#pragma once

#include <QString>

#include <vector>

namespace stemma::words
{

struct Term {
    QString name;
    QString text;
    bool isCode
        = false; ///< a digest, path or identity: set in a face whose characters cannot be confused
};

using Terms = std::vector<Term>;

} // namespace stemma::words
