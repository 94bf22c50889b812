// MemoryStorage: the seam's Storage as a map, for a rehearsal: a world gives it the project's
// files, and what engines leave is read from it afterwards. Can be full, tear an append, or hold
// names that cannot be read or written.
#pragma once

#include "sim/seam/storage.hpp"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace greenroom::sim {

class MemoryStorage : public seam::Storage {
 public:
  seam::Result<std::string> read(std::string_view name) override;
  seam::Result<void> append(std::string_view name, std::string_view line) override;
  seam::Result<void> replace(std::string_view name, std::string_view bytes) override;
  seam::Result<void> create(std::string_view name, std::string_view bytes) override;
  seam::Result<void> remove(std::string_view name) override;

  std::map<std::string, std::string> files;
  bool full = false;                 ///< nothing can be written
  std::set<std::string> unreadable;  ///< names that neither read nor write
  std::set<std::string> unwritable;  ///< names that can only be read
  /// The next append to a name keeps only so many bytes, and answers io.
  std::map<std::string, std::uint64_t> tears;
  bool operator==(const MemoryStorage& other) const {
    return files == other.files && full == other.full && unreadable == other.unreadable &&
           unwritable == other.unwritable && tears == other.tears;
  }

 private:
  seam::Result<void> check(std::string_view name, bool writes) const;
};

}  // namespace greenroom::sim
