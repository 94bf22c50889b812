// Stillness: whether anything below this process still works. Under the virtual clock time may move
// only while every program of a guarded command waits; a program that computes holds it back.
#pragma once

namespace greenroom::harness::guard {

class Stillness {
 public:
  /// From now on what these programs leave behind becomes this process's own child, so that all of
  /// them are seen.
  Stillness();
  /// Nothing below this process runs or is about to, nor any of its own threads but the caller's.
  /// Looked at twice: who woke the other in between is noticed.
  bool is_still() const;
};

}  // namespace greenroom::harness::guard
