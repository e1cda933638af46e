#include "tests/architecture/include_leaks.h"

#include "tests/architecture/include_rules.h"
#include "tests/architecture/layer_table.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace stemma::architecture
{
namespace
{

using IncludesByFile = std::map<std::string, std::vector<Include>>;

/// Follows the includes of one file and notes the first chain to each library that is out of bounds.
class Walk
{
public:
    Walk(const IncludesByFile& files, const std::string& start)
        : m_files(files)
        , m_row(rowOf(start))
    {
        visit(start, start);
    }
    std::vector<std::string> found;

private:
    void visit(const std::string& file, const std::string& chain)
    {
        const auto includes = m_files.find(file);
        if (m_row == nullptr || includes == m_files.end() || !m_visited.insert(file).second)
            return;
        for (const Include& include : includes->second) {
            if (include.quoted)
                visit(include.name, chain + " -> " + include.name);
            else if (isForbidden(libraryOf(include.name)))
                found.push_back(chain + " -> <" + include.name + ">");
        }
    }
    bool isForbidden(std::string_view library) const
    {
        const auto& allowed = m_row->sources;
        return !library.empty() && library != "std" && library != "posix"
            && std::find(allowed.begin(), allowed.end(), library) == allowed.end();
    }

    const IncludesByFile& m_files;
    const Row* m_row;
    std::set<std::string> m_visited;
};

} // namespace

std::vector<std::string> leaks(const std::map<std::string, std::string>& files)
{
    IncludesByFile includes;
    for (const auto& [path, text] : files)
        includes[path] = includesOf(text);
    std::vector<std::string> found;
    for (const auto& [path, text] : files) {
        const Walk walk(includes, path);
        found.insert(found.end(), walk.found.begin(), walk.found.end());
    }
    return found;
}

} // namespace stemma::architecture
