#include "harness/language/errors.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <utility>

namespace greenroom::harness {

namespace {

constexpr std::size_t most_printed = 20;

/// A line as it is shown: a long one is cut to what stands about the caret.
struct Shown {
  std::string text;
  std::size_t column;  ///< of the caret in it, from 1
};

Shown shown(std::string_view line, std::size_t column) {
  constexpr std::size_t most = 106, before = 60;
  constexpr std::string_view cut = "...";
  if (line.size() <= most + 2 * cut.size()) return {std::string(line), column};
  const auto inside_letter = [&](std::size_t at) {
    return at > 0 && at < line.size() && (static_cast<unsigned char>(line[at]) & 0xC0U) == 0x80U;
  };
  std::size_t from = std::min(column > before ? column - before : 0, line.size() - most);
  while (inside_letter(from)) --from;
  std::size_t to = std::min(from + most, line.size());
  while (inside_letter(to)) --to;
  const std::string_view left = from > 0 ? cut : "", right = to < line.size() ? cut : "";
  std::string text = std::string(left) + std::string(line.substr(from, to - from));
  return {text + std::string(right), column > from ? column - from + left.size() : 1};
}

std::string source_lines(const Place& place) {
  if (!place.source || place.line == 0) return {};
  if (place.source->line(place.line).empty()) return {};
  const auto [line, column] =
      shown(place.source->line(place.line), static_cast<std::size_t>(std::max(place.column, 1)));
  std::string before;
  // A tab before the caret stays a tab, so that the caret stands below its letter.
  for (std::size_t index = 0; index + 1 < column; ++index)
    before += index < line.size() && line[index] == '\t' ? '\t' : ' ';
  auto room = line.size() + 1 > column ? line.size() + 1 - column : 1;
  auto carets = std::clamp<std::size_t>(static_cast<std::size_t>(std::max(place.length, 1)), 1,
                                        std::max<std::size_t>(room, 1));
  return fmt::format("{:4} | {}\n     | {}{}\n", place.line, line, before,
                     std::string(carets, '^'));
}

std::string labelled(std::string_view label, std::string_view text) {
  if (text.empty()) return {};
  return fmt::format("  {:<7}  {}\n", label, text);
}

}  // namespace

AuthorError& Errors::add(const Place& place, std::string_view id, std::string what) {
  ++errors_;
  return all_.emplace_back(AuthorError{place, std::string(id), std::move(what), {}, {}, {}, false});
}

AuthorError& Errors::warn(const Place& place, std::string_view id, std::string what) {
  return all_.emplace_back(AuthorError{place, std::string(id), std::move(what), {}, {}, {}, true});
}

std::vector<AuthorError> Errors::taken() const {
  auto ordered = all_;
  auto key = [](const AuthorError& error) {
    return std::tuple(error.place.file(), error.place.line, error.place.column, error.id,
                      error.what);
  };
  std::stable_sort(ordered.begin(), ordered.end(),
                   [&](const auto& left, const auto& right) { return key(left) < key(right); });
  auto same = [&](const auto& left, const auto& right) { return key(left) == key(right); };
  ordered.erase(std::unique(ordered.begin(), ordered.end(), same), ordered.end());
  return ordered;
}

std::vector<AuthorError> Errors::warnings() const {
  auto all = taken();
  std::erase_if(all, [](const AuthorError& error) { return !error.warning; });
  return all;
}

void Errors::throw_if_any() const {
  if (any()) throw BadInput(taken());
}

BadInput::BadInput(std::vector<AuthorError> errors)
    : errors_(std::move(errors)), printed_(printed(errors_)) {}

namespace {

/// Names of files and what stands in them may hold what a terminal would obey.
std::string visible(std::string text) {
  for (char& c : text)
    if ((c >= 0 && c < ' ' && c != '\n' && c != '\t') || c == '\x7f') c = '?';
  return text;
}

}  // namespace

std::string printed(const AuthorError& error) {
  auto* row = find_error(error.id);
  auto why = !error.why.empty() || row == nullptr ? error.why : std::string(row->why);
  auto where = error.place.text();
  return visible(fmt::format("{}{}{}{} [{}]\n", where, where.empty() ? "" : ": ",
                             error.warning ? "warning: " : "", error.what, error.id) +
                 source_lines(error.place) + labelled("why", why) +
                 labelled("nearest", error.nearest) + labelled("try", error.remedy) +
                 labelled("more", fmt::format("greenroom explain {}", error.id)));
}

std::string printed(const std::vector<AuthorError>& errors) {
  std::string text;
  for (std::size_t index = 0; index < std::min(errors.size(), most_printed); ++index)
    text += printed(errors[index]);
  if (errors.size() > most_printed)
    text += fmt::format("and {} more: mend these first\n", errors.size() - most_printed);
  return text;
}

std::size_t letters_apart(std::string_view left, std::string_view right) {
  // Three rows suffice: an exchange of neighbours looks two rows back.
  std::vector<std::size_t> before(right.size() + 1), last(right.size() + 1), now(right.size() + 1);
  for (std::size_t j = 0; j <= right.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= left.size(); ++i) {
    now[0] = i;
    for (std::size_t j = 1; j <= right.size(); ++j) {
      auto change = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
      now[j] = std::min({last[j] + 1, now[j - 1] + 1, change});
      bool exchanged = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
      if (exchanged) now[j] = std::min(now[j], before[j - 2] + 1);
    }
    before = std::exchange(last, now);
  }
  return last[right.size()];
}

namespace {

/// The only one that begins with what was written: "prod" means production.
std::string_view begun_by(std::string_view written, std::span<const std::string_view> candidates) {
  if (written.size() < 3) return {};
  const auto begins = [&](std::string_view candidate) { return candidate.starts_with(written); };
  const auto found = std::find_if(candidates.begin(), candidates.end(), begins);
  if (found == candidates.end()) return {};
  const bool only = std::none_of(found + 1, candidates.end(), begins);
  return only ? *found : std::string_view();
}

}  // namespace

std::string nearest_of(std::string_view written, std::span<const std::string_view> candidates) {
  std::string_view best;
  std::size_t best_apart = 0;
  for (auto candidate : candidates) {
    auto longest = std::max(candidate.size(), written.size());
    auto shortest = std::min(candidate.size(), written.size());
    if ((longest - shortest) * 3 > longest) continue;
    auto apart = letters_apart(written, candidate);
    if (apart * 3 <= longest && (best.empty() || apart < best_apart)) {
      best = candidate;
      best_apart = apart;
    }
  }
  return std::string(best.empty() ? begun_by(written, candidates) : best);
}

std::string nearest_of(std::string_view written, const std::vector<std::string>& candidates) {
  std::vector<std::string_view> views(candidates.begin(), candidates.end());
  return nearest_of(written, std::span<const std::string_view>(views));
}

}  // namespace greenroom::harness
