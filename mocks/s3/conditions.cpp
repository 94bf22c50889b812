// Conditional requests and ranges.
// AWS: https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-requests.html
#include "mocks/s3/parts.hpp"

#include <algorithm>
#include <charconv>

namespace greenroom::mocks::s3 {
namespace {

seam::Failure precondition_failed() {
  return refuse("PreconditionFailed",
                "At least one of the pre-conditions you specified did not hold", 412);
}

/// Any of the entity tags of a list; "*" is every one.
bool names_it(std::string_view list, const std::string& etag) {
  while (!list.empty()) {
    std::string_view one = list.substr(0, list.find(','));
    list.remove_prefix(std::min(list.size(), one.size() + 1));
    while (one.starts_with(' ')) one.remove_prefix(1);
    while (one.ends_with(' ')) one.remove_suffix(1);
    if (one == "*" || unquoted_etag(one) == etag) return true;
  }
  return false;
}

std::optional<std::int64_t> number_in(std::string_view text) {
  std::int64_t value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || read.ec != std::errc() || read.ptr != text.data() + text.size())
    return std::nullopt;
  return value;
}

}  // namespace

Result<void> preconditions(const Version& version, const JsonObject& input, std::string prefix,
                           int not_modified) {
  const std::string_view match = text_of(input, prefix + "IfMatch");
  const std::string_view none = text_of(input, prefix + "IfNoneMatch");
  // Dates of HTTP have whole seconds.
  const std::int64_t modified = version.modified_ms / 1000;
  const auto seconds = [&](const std::string& name, std::int64_t otherwise) {
    return input.contains(name) ? number_of(input, name) / 1000 : otherwise;
  };
  if (!match.empty() && !names_it(match, version.etag)) return precondition_failed();
  if (match.empty() && modified > seconds(prefix + "IfUnmodifiedSince", modified))
    return precondition_failed();
  const bool unchanged = none.empty()
                             ? modified <= seconds(prefix + "IfModifiedSince", modified - 1)
                             : names_it(none, version.etag);
  if (!unchanged) return {};
  if (not_modified == 412) return precondition_failed();
  return refuse("NotModified", "Not Modified", not_modified);
}

// AWS: https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
Result<void> may_write(Bucket& bucket, const JsonObject& input) {
  const std::string_view match = text_of(input, "IfMatch"), none = text_of(input, "IfNoneMatch");
  if (match.empty() && none.empty()) return {};
  if (!none.empty() && none != "*")
    return refuse("NotImplemented",
                  "A header you provided implies functionality that is not implemented", 501);
  const auto current = find_version(bucket, text_of(input, "Key"), "");
  if (!none.empty()) return current ? Result<void>(precondition_failed()) : Result<void>();
  if (!current) return no_such_key();
  if (!names_it(match, (*current)->etag)) return precondition_failed();
  return {};
}

// AWS: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
Result<std::optional<Range>> range_of(std::string_view text, std::int64_t size) {
  constexpr std::string_view unit = "bytes=";
  if (!text.starts_with(unit)) return std::nullopt;
  text.remove_prefix(unit.size());
  const std::size_t dash = text.find('-');
  if (dash == std::string_view::npos || text.find(',') != std::string_view::npos)
    return std::nullopt;
  const auto first = number_in(text.substr(0, dash)), last = number_in(text.substr(dash + 1));
  const auto unsatisfiable = [] {
    return refuse("InvalidRange", "The requested range is not satisfiable", 416);
  };
  if (dash == 0) {
    if (!last) return std::nullopt;
    if (*last == 0 || size == 0) return unsatisfiable();
    return Range{std::max<std::int64_t>(0, size - *last), size - 1};
  }
  const bool open = dash + 1 == text.size();
  if (!first || (!open && (!last || *last < *first))) return std::nullopt;
  if (*first >= size) return unsatisfiable();
  return Range{*first, open ? size - 1 : std::min(*last, size - 1)};
}

}  // namespace greenroom::mocks::s3
