// How many threads torch and the linear algebra below it use.
#pragma once

namespace stemma
{

/// Sets both for the whole process. OpenBLAS, on which Debian's torch stands, does not ask torch: left
/// alone it takes every core, and its threads spin while they wait, which on a busy machine made
/// training several times slower.
/// @param torchThreads of one operation, at least 1 @param blasThreads of one matrix product
void setTorchThreads(int torchThreads, int blasThreads);

} // namespace stemma
