#include "models/nets/torch_threads.h"

#include <ATen/Parallel.h>
#include <dlfcn.h>

#include <algorithm>

namespace stemma
{

void setTorchThreads(int torchThreads, int blasThreads)
{
    at::set_num_threads(std::max(1, torchThreads));
    // Looked up by name: other builds of torch bring another library.
    using SetThreads = void (*)(int);
    if (void* symbol = dlsym(RTLD_DEFAULT, "openblas_set_num_threads"))
        reinterpret_cast<SetThreads>(symbol)(std::max(1, blasThreads));
}

} // namespace stemma
