// Workers: plays several things at once and tells of them one after another, as if they had been
// played so. What a turn needs it has for itself; only its telling touches what all share.
#pragma once

#include <cstddef>
#include <functional>

namespace greenroom::harness::cli {

/// Plays the nth thing, on any thread; what it gives back tells of it, on the caller's.
using Turn = std::function<std::function<void()>(std::size_t nth)>;

/// Plays 0 to `count` - 1, up to `jobs` at a time, and tells of each in that order. Nothing new
/// begins once `stop` is true; what has begun is told of. How many were told of: the first ones.
/// Throws what a turn threw, after what came before it was told of.
std::size_t in_turn(std::size_t count, std::size_t jobs, const Turn& play,
                    const std::function<bool()>& stop);

/// How many the machine can play at once.
std::size_t jobs_of_machine();

}  // namespace greenroom::harness::cli
