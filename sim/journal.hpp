// Journal: what happened on the stage, one flat JSON line each, in order; the source of every
// report. Keeps two digests while it is written: `run` (SHA-256 over all lines) and `world` (over
// the domain events only, without sequence numbers: equal in process and served). Kinds stand in
// journal_kinds.
#pragma once

#include "sim/seam/journal_sink.hpp"
#include "sim/seam/time.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::sim {

using seam::Field;
using seam::RawJson;

struct JournalKind {
  std::string_view name;
  bool domain;             ///< counts for the `world` digest
  std::string_view about;  ///< one sentence, printed by `greenroom list journal`
};
std::span<const JournalKind> journal_kinds();

/// One line as observers see it; valid only during the call.
struct Entry {
  seam::Steady t{};
  std::uint64_t seq = 0;
  std::string_view kind;
  std::string_view actor;  ///< who: an engine's or operator's name; "cloud" for the world itself
  int incarnation = 0;     ///< the how-manieth process of that actor, from 1; 0 for the world
  std::span<const Field> fields;
  std::string_view line;  ///< as it was written, ended by '\n'

  /// The field's text, or empty.
  std::string_view text(std::string_view name) const;
  /// The field's number, or `otherwise`.
  std::int64_t number(std::string_view name, std::int64_t otherwise = 0) const;
  const Field* find(std::string_view name) const;
};

class Journal {
 public:
  using Observer = std::function<void(const Entry&)>;

  Journal();
  ~Journal();
  Journal(const Journal&) = delete;
  Journal& operator=(const Journal&) = delete;

  /// The world says something. Time is what set_now() said last.
  void write(std::string_view kind, std::initializer_list<Field> fields) {
    write_as("cloud", 0, kind, std::span<const Field>(fields.begin(), fields.size()));
  }
  void write_as(std::string_view actor, int incarnation, std::string_view kind,
                std::span<const Field> fields);

  void set_now(seam::Steady now) { now_ = now; }
  /// Called after each line, in the order in which they were added. Must not write to the journal.
  void observe(Observer observer) { observers_.push_back(std::move(observer)); }
  /// Lines kept in memory (default) or only digested and observed.
  void keep_lines(bool keep) { keep_ = keep; }

  /// For who writes without an end: no more than so many bytes of lines are kept, the latest, and
  /// at least half as many. Digests are over all. 0, the default: all lines are kept.
  void keep_latest(std::size_t bytes) { most_ = bytes; }

  /// All lines, each ended by '\n'; where lines are not kept, only the latest few.
  const std::string& lines() const { return lines_; }
  /// How many lines came before those and are kept no more.
  std::uint64_t dropped() const { return dropped_; }
  std::uint64_t count() const { return seq_; }
  std::string run_digest() const;  ///< 64 hex digits, over what was written until now
  std::string world_digest() const;

 private:
  struct Digests;
  void digest();
  void forget_oldest();
  void tell(const Entry& entry);

  seam::Steady now_{};
  std::uint64_t seq_ = 0;
  bool keep_ = true;
  std::size_t most_ = 0;
  std::uint64_t dropped_ = 0;
  bool observing_ = false;
  std::string lines_;
  std::string line_;  ///< the line that is being written; only ever grows
  std::vector<Observer> observers_;
  std::unique_ptr<Digests> digests_;
};

}  // namespace greenroom::sim
