// Storage: named bytes that outlive the engine: project files, ledger, lease. Names are relative
// paths with `/`. Errors: not_found, exists, io (with the path in the message).
#pragma once

#include "sim/seam/result.hpp"

#include <string>
#include <string_view>

namespace greenroom::seam {

struct Storage {
  virtual ~Storage() = default;
  virtual Result<std::string> read(std::string_view name) = 0;  ///< not_found is a value
  /// The bytes as they are (a line brings its own '\n'); durable when it returns. A crash during it
  /// may leave a torn last line.
  virtual Result<void> append(std::string_view name, std::string_view line) = 0;
  virtual Result<void> replace(std::string_view name,
                               std::string_view bytes) = 0;  ///< whole or not at all
  virtual Result<void> create(std::string_view name,
                              std::string_view bytes) = 0;  ///< fails with exists
  virtual Result<void> remove(std::string_view name) = 0;
};

}  // namespace greenroom::seam
