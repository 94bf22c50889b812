// Stacks for fibers: 256 KiB with a guard page below, kept for the next fiber of the thread. Not an
// allocator for anything else.
#pragma once

#include <cstddef>

namespace greenroom::sim {

inline constexpr std::size_t fiber_stack_size = std::size_t{256} * 1024;

/// The lowest usable address of a stack.
void* take_fiber_stack();
void return_fiber_stack(void* bottom);

}  // namespace greenroom::sim
