// A folder with files that are there, for tests that ask the file system.
#pragma once

#include <QtGlobal>

#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <system_error>

namespace stemma::test
{

/// Goes with all it holds; QTemporaryDir leaves behind names that are not UTF-8.
class MusicFolder
{
public:
    MusicFolder()
    {
        std::string name = std::filesystem::temp_directory_path() / "stemma-music-XXXXXX";
        if (!::mkdtemp(name.data()))
            qFatal("no temporary folder");
        m_path = name;
    }
    ~MusicFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    MusicFolder(const MusicFolder&) = delete;
    MusicFolder& operator=(const MusicFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    /// Makes the folders above the file, too. @p name is relative.
    std::filesystem::path addFile(const std::filesystem::path& name) const
    {
        const auto file = m_path / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file) << "music";
        return file;
    }

private:
    std::filesystem::path m_path;
};

} // namespace stemma::test
