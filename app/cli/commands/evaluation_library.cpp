#include "app/cli/commands/evaluation_library.h"

#include <cstdlib>
#include <string>
#include <utility>

namespace stemma
{

EvaluationLibrary::EvaluationLibrary(EvaluationLibrary&& other) noexcept
    : m_temporary(std::exchange(other.m_temporary, {}))
    , m_engine(std::move(other.m_engine))
{
}

EvaluationLibrary::~EvaluationLibrary()
{
    m_engine.reset(); // it writes its index when it is closed
    if (m_temporary.empty())
        return;
    std::error_code ignored; // what cannot be deleted lies in the folder for temporary files
    std::filesystem::remove_all(m_temporary, ignored);
}

Result<EvaluationLibrary> EvaluationLibrary::open(const CliSession& session)
{
    EvaluationLibrary library;
    std::filesystem::path folder = session.options().library;
    if (!session.options().libraryNamed) {
        std::error_code failed;
        const auto parent = std::filesystem::temp_directory_path(failed);
        std::string name = (parent / "stemma-evaluate-XXXXXX").string();
        if (failed || ::mkdtemp(name.data()) == nullptr)
            return Error{ErrorCode::WriteFailed, "no temporary folder", parent, {}};
        library.m_temporary = name;
        folder = library.m_temporary;
    }
    auto engine = session.engine(folder, Access::ReadWrite);
    if (!engine)
        return engine.error();
    library.m_engine = *std::move(engine);
    return library;
}

} // namespace stemma
