// Headers say whose names they use. Sources are compiled behind precompiled headers of other
// people's, so the compiler alone would not notice a header that forgot <string>: this rule does.
#include "tests/tidy/sources.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace greenroom::tests::tidy {
namespace {

struct Name {
  std::string_view name;                  ///< as written, without what follows
  std::vector<std::string_view> headers;  ///< any of these declares it
};
const std::vector<Name>& names() {
  static const std::vector<Name> table = {
      {"std::FILE", {"<cstdio>"}},
      {"std::array", {"<array>"}},
      {"std::atomic", {"<atomic>"}},
      {"std::atomic_thread_fence", {"<atomic>"}},
      {"std::chrono", {"<chrono>"}},
      {"std::chrono_literals", {"<chrono>"}},
      {"std::deque", {"<deque>"}},
      {"std::enable_shared_from_this", {"<memory>"}},
      {"std::exception", {"<exception>", "<stdexcept>"}},
      {"std::exception_ptr", {"<exception>"}},
      {"std::filesystem", {"<filesystem>"}},
      {"std::forward", {"<utility>", "<memory>", "<map>", "<optional>"}},
      {"std::function", {"<functional>"}},
      {"std::initializer_list", {"<initializer_list>", "<vector>", "<map>", "<set>", "<string>"}},
      {"std::int32_t", {"<cstdint>"}},
      {"std::int64_t", {"<cstdint>", "<boost/json.hpp>"}},
      {"std::invalid_argument", {"<stdexcept>"}},
      {"std::is_empty_v", {"<type_traits>"}},
      {"std::is_enum_v", {"<type_traits>"}},
      {"std::is_integral_v", {"<type_traits>"}},
      {"std::is_same_v", {"<type_traits>"}},
      {"std::is_unsigned_v", {"<type_traits>"}},
      {"std::less", {"<functional>", "<map>", "<set>"}},
      {"std::list", {"<list>"}},
      {"std::make_shared", {"<memory>"}},
      {"std::make_unique", {"<memory>"}},
      {"std::max", {"<algorithm>"}},
      {"std::max", {"<algorithm>"}},
      {"std::min", {"<algorithm>"}},
      {"std::to_chars", {"<charconv>"}},
      {"std::map", {"<map>"}},
      {"std::memcpy", {"<cstring>"}},
      {"std::memory_order_acquire", {"<atomic>"}},
      {"std::move", {"<utility>", "<memory>", "<string>", "<vector>", "<map>"}},
      {"std::mutex", {"<mutex>"}},
      {"std::nullopt", {"<optional>"}},
      {"std::numeric_limits", {"<limits>"}},
      {"std::optional", {"<optional>"}},
      {"std::pair", {"<utility>", "<map>"}},
      {"std::ref", {"<functional>"}},
      {"std::remove_const_t", {"<type_traits>"}},
      {"std::runtime_error", {"<stdexcept>"}},
      {"std::same_as", {"<concepts>"}},
      {"std::set", {"<set>"}},
      {"std::shared_ptr", {"<memory>"}},
      {"std::size_t", {"<cstddef>", "<string>", "<string_view>", "<vector>", "<span>", "<map>"}},
      {"std::span", {"<span>"}},
      {"std::string", {"<string>"}},
      {"std::string_view", {"<string_view>"}},
      {"std::thread", {"<thread>"}},
      {"std::to_chars", {"<charconv>"}},
      {"std::to_string", {"<string>"}},
      {"std::tuple", {"<tuple>"}},
      {"std::uint16_t", {"<cstdint>"}},
      {"std::uint32_t", {"<cstdint>"}},
      {"std::uint64_t", {"<cstdint>"}},
      {"std::uint8_t", {"<cstdint>"}},
      {"std::unique_ptr", {"<memory>"}},
      {"std::variant", {"<variant>"}},
      {"std::vector", {"<vector>"}},
      {"tl::expected", {"<tl/expected.hpp>"}},
      {"tl::unexpected", {"<tl/expected.hpp>"}},
      {"boost::json", {"<boost/json.hpp>", "<boost/json/value.hpp>"}},
      {"boost::asio",
       {"<boost/asio/io_context.hpp>", "<boost/asio/ip/tcp.hpp>", "<boost/asio.hpp>"}},
      {"boost::beast", {"<boost/beast/core.hpp>", "<boost/beast/http.hpp>", "<boost/beast.hpp>"}},
      {"nlohmann::", {"<nlohmann/json.hpp>", "<nlohmann/json_fwd.hpp>"}},
      {"pugi::", {"<pugixml.hpp>"}},
      {"YAML::", {"<yaml-cpp/yaml.h>"}},
      {"fmt::", {"<fmt/format.h>", "<fmt/core.h>"}},
  };
  return table;
}
// Whose names must stand in the table; those of others are ours or the language's.
constexpr std::string_view others[] = {
    "std::",      "tl::",   "boost::json", "boost::asio", "boost::beast",
    "nlohmann::", "pugi::", "YAML::",      "fmt::"};

bool part_of_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; }

// The names of others in a line of code: "std::" with the word behind it, the rest as they stand
// there.
std::vector<std::string> named(const std::string& line) {
  std::vector<std::string> found;
  for (const std::string_view other : others) {
    for (std::size_t at = line.find(other); at != std::string::npos;
         at = line.find(other, at + 1)) {
      if (at > 0 && (part_of_word(line[at - 1]) || line[at - 1] == ':')) continue;
      std::size_t end = at + other.size();
      if (other == "std::" || other == "tl::")
        while (end < line.size() && part_of_word(line[end])) ++end;
      found.push_back(line.substr(at, end - at));
    }
  }
  return found;
}

using ByPath = std::map<std::string, const Source*, std::less<>>;

// What a header includes of others, by itself and through ours.
void gather(const Source& source, const ByPath& ours, std::set<std::string>& seen,
            std::set<std::string>& angled) {
  if (!seen.insert(source.path).second) return;
  for (const std::string& line : source.lines) {
    if (!line.starts_with("#include ")) continue;
    const std::string target = line.substr(9, line.find_last_of(">\"") - 8);
    if (target[0] == '<') {
      angled.insert(target);
    } else if (const auto found = ours.find(target.substr(1, target.size() - 2));
               found != ours.end()) {
      gather(*found->second, ours, seen, angled);
    }
  }
}

std::string missing(const std::string& name, const std::set<std::string>& angled) {
  const auto row =
      std::find_if(names().begin(), names().end(), [&](const Name& n) { return n.name == name; });
  if (row == names().end()) return name + " has no row in the names of tests/tidy/headers.cpp";
  for (const std::string_view header : row->headers)
    if (angled.contains(std::string(header))) return "";
  return name + " needs " + std::string(row->headers.front());
}

}  // namespace

std::vector<Offence> borrowed_names(const std::vector<Source>& sources) {
  ByPath ours;
  for (const Source& source : sources) ours[source.path] = &source;
  std::vector<Offence> offences;
  for (const Source& source : sources) {
    if (!source.is_header() || source.room() == "tests" || source.room() == "bench") continue;
    std::set<std::string> seen;
    std::set<std::string> angled;
    gather(source, ours, seen, angled);
    std::set<std::string> said;
    for (std::size_t i = 0; i < source.code.size(); ++i)
      for (const std::string& name : named(source.code[i]))
        if (const std::string what = missing(name, angled);
            !what.empty() && said.insert(what).second)
          offences.push_back({source.path + ":" + std::to_string(i + 1), what});
  }
  return offences;
}

}  // namespace greenroom::tests::tidy
