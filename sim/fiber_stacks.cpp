#include "sim/fiber_stacks.hpp"

#include "sim/seam/check.hpp"

#include <sys/mman.h>
#include <unistd.h>
#include <vector>

#if defined(__SANITIZE_ADDRESS__)
#define GR_ADDRESS_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define GR_ADDRESS_SANITIZER 1
#endif
#endif
#ifdef GR_ADDRESS_SANITIZER
#include <sanitizer/asan_interface.h>
#endif

namespace greenroom::sim {
namespace {

std::size_t page_size() {
  static const auto size = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
  return size;
}

void* map_stack() {
  void* base = mmap(nullptr, page_size() + fiber_stack_size, PROT_READ | PROT_WRITE,
                    MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  GR_ASSERT(base != MAP_FAILED, "no memory for a fiber's stack");
  GR_ASSERT(mprotect(base, page_size(), PROT_NONE) == 0, "a fiber's stack got no guard page");
  return static_cast<char*>(base) + page_size();
}

void unmap_stack(void* bottom) {
  munmap(static_cast<char*>(bottom) - page_size(), page_size() + fiber_stack_size);
}

/// Fibers of static objects end after their thread's pool: then stacks go straight back.
thread_local bool pool_is_gone = false;

struct Pool {
  std::vector<void*> idle;
  ~Pool() {
    pool_is_gone = true;
    for (void* bottom : idle) unmap_stack(bottom);
  }
};

constexpr std::size_t idle_max = 16;

Pool& pool() {
  thread_local Pool of_this_thread;
  return of_this_thread;
}

}  // namespace

void* take_fiber_stack() {
  if (pool_is_gone) return map_stack();
  std::vector<void*>& idle = pool().idle;
  if (idle.empty()) return map_stack();
  void* bottom = idle.back();
  idle.pop_back();
  return bottom;
}

void return_fiber_stack(void* bottom) {
#ifdef GR_ADDRESS_SANITIZER
  // The entry function never returns, so its red zones would greet the next fiber.
  __asan_unpoison_memory_region(bottom, fiber_stack_size);
#endif
  if (pool_is_gone || pool().idle.size() >= idle_max)
    unmap_stack(bottom);
  else
    pool().idle.push_back(bottom);
}

}  // namespace greenroom::sim
