// What the fuzz targets share: the text form of an HTTP request, a folder of their own for files,
// and an end with a text where the house owns up to a bug.
#pragma once

#include "sim/journal.hpp"
#include "sim/seam/http.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace greenroom::fuzz {

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

/// "POST ecs.us-east-2.amazonaws.com /", headers a line each, an empty line, the body.
seam::HttpRequest request_of(std::string_view text);
std::string text_of(const seam::HttpRequest& request);

/// A folder that is gone when the process ends by itself.
const std::string& folder();
void write(const std::string& name, std::string_view text);  ///< below folder()

/// A line of kind `bug` ends the process: the gateway answers 5xx for it and goes on.
void end_at_bugs(sim::Journal& journal);

}  // namespace greenroom::fuzz
