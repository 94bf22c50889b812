#define OPENSSL_SUPPRESS_DEPRECATED  // of the digest itself: less to begin and to run
#include "sim/journal.hpp"

#include "sim/quoting.hpp"
#include "sim/seam/check.hpp"

#include <openssl/sha.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <cstring>

namespace greenroom::sim {
namespace {

constexpr std::array<JournalKind, 22> kinds = {{
    {"run", false, "The run begins and ends: scenario, case, seed, version."},
    {"call", false, "A call arrives at the cloud."},
    {"answer", false, "The answer to a call leaves the cloud."},
    {"step", false, "The engine says what it does."},
    {"lease", false, "The engine's lease is taken, renewed, released, refused or expires."},
    {"finding", false, "Somebody found something: a rule or a property, with why and what to try."},
    {"verdict", false, "An engine ends and says how, with the shortest safe way back."},
    {"deployment", true,
     "A CodeDeploy deployment changes: status, lifecycle event, weights, bake."},
    {"event", true, "An ECS service says something, or one of its task sets changes."},
    {"task", true, "A task changes its status or its health."},
    {"target", true, "A target is registered, changes its health, or drains."},
    {"weights", true, "A forward action is written, and when users feel it."},
    {"alarm", true, "An alarm changes its state."},
    {"hook", true, "A lifecycle hook is called, answers, or stays silent."},
    {"edge", true, "The Cloudflare zone changes: record, setting, purge."},
    {"connection", true, "A connection to a code host is completed by a person."},
    {"rule", true, "EventBridge matched an event to a rule and invoked a target of it."},
    {"fault", false, "A fault of the scenario begins, acts or ends."},
    {"actor", false, "Somebody steps on the stage, leaves it, dies or acts."},
    {"users", true, "Visits: the first loss of each cause, and the totals."},
    {"visits", false, "How many users come, and how many were lost by each cause, by second."},
    {"bug", false, "A mistake of greenroom's own."},
}};

const JournalKind& kind_named(std::string_view name) {
  std::size_t at = 0;
  while (at < kinds.size() && kinds[at].name != name) ++at;
  GR_ASSERT(at < kinds.size(), "a journal line has a kind that docs/journal.md does not know");
  return kinds[at];
}

/// Writes one line into memory that is known to suffice: no piece of it asks for room again.
class Line {
 public:
  explicit Line(char* begin) : at_(begin) {}
  char* at() const { return at_; }

  void put(std::string_view text) {
    if (text.empty()) return;  // its data() may be null
    std::memcpy(at_, text.data(), text.size());
    at_ += text.size();
  }
  void put(std::int64_t number) { at_ = std::to_chars(at_, at_ + number_max, number).ptr; }
  void put_text(std::string_view text);
  void put_field(const Field& field);

  static constexpr std::size_t number_max = 20;
  /// Of a piece of text in quotes: each byte may become an escape of six.
  static std::size_t text_max(std::string_view text) { return 2 + 6 * text.size(); }
  static std::size_t field_max(const Field& field);

 private:
  void put_escaped(unsigned char c);
  char* at_;
};

std::size_t Line::field_max(const Field& field) {
  const std::size_t name = field.name.size() + 4;
  if (const auto* text = std::get_if<std::string_view>(&field.value)) return name + text_max(*text);
  if (const auto* raw = std::get_if<RawJson>(&field.value)) return name + raw->text.size();
  return name + number_max;
}

/// The length of the well-formed UTF-8 sequence that begins at `at`; 0 when it is none.
std::size_t sequence_length(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) -> unsigned {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
  };
  const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
  const unsigned first = byte(0);
  if (first >= 0xC2 && first <= 0xDF) return follows(1) ? 2 : 0;
  if (first >= 0xE0 && first <= 0xEF) {
    const bool overlong = first == 0xE0 && byte(1) < 0xA0;
    const bool surrogate = first == 0xED && byte(1) > 0x9F;
    return follows(1) && follows(2) && !overlong && !surrogate ? 3 : 0;
  }
  if (first >= 0xF0 && first <= 0xF4) {
    const bool overlong = first == 0xF0 && byte(1) < 0x90;
    const bool beyond = first == 0xF4 && byte(1) > 0x8F;
    return follows(1) && follows(2) && follows(3) && !overlong && !beyond ? 4 : 0;
  }
  return 0;
}

constexpr bool plain(unsigned char c) { return c >= 0x20 && c < 0x80 && c != '"' && c != '\\'; }

void Line::put_escaped(unsigned char c) {
  constexpr std::string_view hex = "0123456789abcdef";
  switch (c) {
    case '"':
      return put("\\\"");
    case '\\':
      return put("\\\\");
    case '\n':
      return put("\\n");
    case '\r':
      return put("\\r");
    case '\t':
      return put("\\t");
    default:
      break;
  }
  put("\\u00");
  *at_++ = hex[c >> 4];
  *at_++ = hex[c & 15];
}

/// What is no UTF-8 becomes U+FFFD, byte by byte: a line is always well-formed JSON.
void Line::put_text(std::string_view text) {
  *at_++ = '"';
  std::size_t begin = 0;
  std::size_t i = 0;
  while (i < text.size()) {
    if (i + 8 <= text.size() && needs_no_escape(text.data() + i, true)) {
      i += 8;
      continue;
    }
    const auto c = static_cast<unsigned char>(text[i]);
    const std::size_t length = plain(c) ? 1 : c < 0x80 ? 0 : sequence_length(text, i);
    if (length > 0) {
      i += length;
      continue;
    }
    put(text.substr(begin, i - begin));
    if (c < 0x80)
      put_escaped(c);
    else
      put("\\ufffd");
    begin = ++i;
  }
  put(text.substr(begin));
  *at_++ = '"';
}

void Line::put_field(const Field& field) {
  put(",\"");
  put(field.name);
  put("\":");
  if (const auto* text = std::get_if<std::string_view>(&field.value))
    put_text(*text);
  else if (const auto* number = std::get_if<std::int64_t>(&field.value))
    put(*number);
  else if (const auto* flag = std::get_if<bool>(&field.value))
    put(*flag ? "true" : "false");
  else
    put(std::get<RawJson>(field.value).text);
}

/// SHA-256 over a growing text, fed in blocks, since a block costs less than many lines.
class Digest {
 public:
  Digest() { GR_ASSERT(SHA256_Init(&context_) == 1, "SHA-256 is always there"); }

  void add(std::string_view text) {
    GR_ASSERT(SHA256_Update(&context_, text.data(), text.size()) == 1, "SHA-256 is always there");
  }

  /// The digest as if `rest` had been added.
  std::string hex(std::string_view rest) const {
    Digest copy = *this;
    copy.add(rest);
    std::array<unsigned char, 32> bytes{};
    GR_ASSERT(SHA256_Final(bytes.data(), &copy.context_) == 1, "SHA-256 is always there");
    std::string text;
    for (const unsigned char byte : bytes) {
      text += "0123456789abcdef"[byte >> 4];
      text += "0123456789abcdef"[byte & 15];
    }
    return text;
  }

 private:
  SHA256_CTX context_{};
};

constexpr std::size_t block = 8192;

}  // namespace

std::span<const JournalKind> journal_kinds() { return kinds; }

const Field* Entry::find(std::string_view name) const {
  for (const Field& field : fields)
    if (field.name == name) return &field;
  return nullptr;
}

std::string_view Entry::text(std::string_view name) const {
  const Field* field = find(name);
  const auto* value = field == nullptr ? nullptr : std::get_if<std::string_view>(&field->value);
  return value == nullptr ? std::string_view() : *value;
}

std::int64_t Entry::number(std::string_view name, std::int64_t otherwise) const {
  const Field* field = find(name);
  const auto* value = field == nullptr ? nullptr : std::get_if<std::int64_t>(&field->value);
  return value == nullptr ? otherwise : *value;
}

struct Journal::Digests {
  Digest run;
  Digest world;
  std::size_t hashed = 0;     ///< how much of the kept lines `run` has seen
  std::string world_pending;  ///< what `world` has not seen yet
};

Journal::Journal() : digests_(std::make_unique<Digests>()) {}
Journal::~Journal() = default;

void Journal::write_as(std::string_view actor, int incarnation, std::string_view kind,
                       std::span<const Field> fields) {
  GR_ASSERT(!observing_, "an observer wrote to the journal that it observes");
  const JournalKind& row = kind_named(kind);
  std::size_t most = 128 + row.name.size() + Line::text_max(actor);
  for (const Field& field : fields) most += Line::field_max(field);
  if (line_.size() < most) line_.resize(most);
  Line line(line_.data());
  line.put("{\"t\":");
  line.put(now_.time_since_epoch().count());
  const char* const seq_begin = line.at();
  line.put(",\"seq\":");
  line.put(static_cast<std::int64_t>(++seq_));
  const char* const seq_end = line.at();
  line.put(",\"kind\":\"");
  line.put(row.name);
  line.put("\",\"actor\":");
  line.put_text(actor);
  if (incarnation != 0) {
    line.put(",\"incarnation\":");
    line.put(std::int64_t{incarnation});
  }
  for (const Field& field : fields) line.put_field(field);
  line.put("}\n");
  const char* const begin = line_.data();
  const char* const end = line.at();
  lines_.append(begin, end);
  if (row.domain) {
    digests_->world_pending.append(begin, seq_begin);
    digests_->world_pending.append(seq_end, end);
  }
  digest();
  const std::string_view whole(begin, static_cast<std::size_t>(end - begin));
  tell(Entry{now_, seq_, row.name, actor, incarnation, fields, whole});
}

void Journal::digest() {
  Digests& digests = *digests_;
  if (digests.world_pending.size() >= block) {
    digests.world.add(digests.world_pending);
    digests.world_pending.clear();
  }
  if (lines_.size() - digests.hashed < block) return;
  digests.run.add(std::string_view(lines_).substr(digests.hashed));
  digests.hashed = lines_.size();
  if (keep_) return forget_oldest();
  dropped_ = seq_;
  lines_.clear();
  digests.hashed = 0;
}

/// Half at a time, so that each byte moves once at the most.
void Journal::forget_oldest() {
  if (most_ == 0 || lines_.size() <= most_) return;
  const std::size_t cut = lines_.find('\n', lines_.size() - most_ / 2) + 1;
  dropped_ += static_cast<std::uint64_t>(
      std::count(lines_.begin(), lines_.begin() + static_cast<std::ptrdiff_t>(cut), '\n'));
  lines_.erase(0, cut);
  digests_->hashed = lines_.size();
}

void Journal::tell(const Entry& entry) {
  if (observers_.empty()) return;
  observing_ = true;
  for (const Observer& observer : observers_) observer(entry);
  observing_ = false;
}

std::string Journal::run_digest() const {
  return digests_->run.hex(std::string_view(lines_).substr(digests_->hashed));
}

std::string Journal::world_digest() const { return digests_->world.hex(digests_->world_pending); }

}  // namespace greenroom::sim
