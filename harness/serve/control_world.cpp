#include "harness/language/values.hpp"
#include "harness/serve/control_parts.hpp"
#include "mocks/snapshot.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>
#include <utility>
#include <vector>

namespace greenroom::harness::control_api {
namespace {

constexpr std::string_view restore_example = R"({"name": "before"})";

/// What a snapshot is called, or the file that it lies in.
struct Named {
  std::string name, file;
};
tl::expected<Named, Wrong> named(const Asked& asked) {
  const bool has_name = asked.body.contains("name"), has_file = asked.body.contains("file");
  if (has_name == has_file)
    return wrong("a snapshot has a \"name\", or a \"file\" that it lies in",
                 std::string(restore_example));
  Named read;
  const auto word = text_in(asked, has_name ? "name" : "file", restore_example);
  if (!word) return tl::unexpected(word.error());
  if (word->empty()) return wrong("it needs a name", std::string(restore_example));
  (has_name ? read.name : read.file) = *word;
  return read;
}

tl::unexpected<Wrong> no_snapshot(const Asked& asked, const std::string& name) {
  std::vector<std::string> names;
  for (const auto& [one, cloud] : asked.cloud.snapshots()) names.push_back(one);
  const std::string near = nearest_of(name, names);
  return wrong("there is no snapshot \"" + name + "\"",
               near.empty() ? "/_greenroom/snapshots" : "{\"name\": \"" + near + "\"}", 404);
}

Answer continued(Asked& asked, std::string_view document) {
  auto cloud = mocks::snapshot::load(document);
  if (!cloud) return wrong(cloud.error().message, "GET /_greenroom/world");
  asked.cloud.continue_from(std::move(*cloud), asked.wall);
  return json_reply(clock_document(asked));
}

/// Whole or not at all.
std::string written(const std::string& file, const std::string& text) {
  const std::string beside = file + ".new";
  {
    std::ofstream out(beside, std::ios::binary);
    out << text << "\n";
    out.flush();
    if (!out) return std::strerror(errno);
  }
  return std::rename(beside.c_str(), file.c_str()) == 0 ? "" : std::strerror(errno);
}

/// Those behind the line of that sequence number, of the lines that are kept.
std::string lines_after(const sim::Journal& journal, std::uint64_t seq) {
  const std::string& all = journal.lines();
  if (seq <= journal.dropped()) return all;
  std::size_t begin = all.size();
  for (std::uint64_t wanted = journal.count() - std::min(seq, journal.count()); wanted > 0;
       --wanted)
    begin = begin < 2 ? 0 : all.rfind('\n', begin - 2) + 1;
  return all.substr(begin);
}

}  // namespace

Answer get_world(Asked& asked) {
  return json_reply(mocks::snapshot::to_json(asked.cloud.run().cloud()));
}

Answer put_world(Asked& asked) { return continued(asked, asked.text); }

/// What became of the world since the beginning, a line each.
Answer world_diff(Asked& asked) {
  JsonArray lines;
  for (const std::string& line :
       mocks::snapshot::diff(asked.cloud.beginning(), asked.cloud.run().cloud()))
    lines.emplace_back(line);
  return json_reply(JsonObject{{"changed", std::move(lines)}});
}

Answer list_snapshots(Asked& asked) {
  JsonArray names;
  for (const auto& [name, cloud] : asked.cloud.snapshots()) names.emplace_back(name);
  return json_reply(JsonObject{{"snapshots", std::move(names)}});
}

Answer make_snapshot(Asked& asked) {
  const auto to = named(asked);
  if (!to) return tl::unexpected(to.error());
  if (to->file.empty()) {
    asked.cloud.snapshots().insert_or_assign(to->name, asked.cloud.run().cloud());
    return list_snapshots(asked);
  }
  const std::string failed = written(to->file, mocks::snapshot::save(asked.cloud.run().cloud()));
  if (!failed.empty())
    return wrong(to->file + " cannot be written: " + failed, R"({"file": "/tmp/world.json"})");
  return list_snapshots(asked);
}

Answer drop_snapshot(Asked& asked) {
  const auto name = asked.query.find("name");
  if (name == asked.query.end()) return wrong("which one?", "/_greenroom/snapshots?name=before");
  if (asked.cloud.snapshots().erase(name->second) == 0) return no_snapshot(asked, name->second);
  return list_snapshots(asked);
}

Answer restore(Asked& asked) {
  const auto from = named(asked);
  if (!from) return tl::unexpected(from.error());
  if (from->file.empty()) {
    const auto found = asked.cloud.snapshots().find(from->name);
    if (found == asked.cloud.snapshots().end()) return no_snapshot(asked, from->name);
    asked.cloud.continue_from(found->second, asked.wall);
    return json_reply(clock_document(asked));
  }
  std::ifstream in(from->file, std::ios::binary);
  std::ostringstream text;
  if (in) text << in.rdbuf();
  if (!in || !text)
    return wrong(from->file + " cannot be read: " + std::strerror(errno),
                 R"({"file": "/tmp/world.json"})");
  return continued(asked, text.str());
}

Answer reset(Asked& asked) {
  asked.cloud.reset(asked.wall);
  return json_reply(clock_document(asked));
}

/// Lines from a sequence number on: `?from=120`; `follow=1`: those too that are still to come.
Answer journal(Asked& asked) {
  std::int64_t from = 0;
  if (const auto said = asked.query.find("from"); said != asked.query.end()) {
    const auto number = read_count(said->second);
    if (!number) return wrong("from: " + number.error().what, "/_greenroom/journal?from=120");
    from = *number;
  }
  bool follows = false;
  if (const auto said = asked.query.find("follow"); said != asked.query.end()) {
    if (said->second != "1" && said->second != "0")
      return wrong("follow is 0 or 1", "/_greenroom/journal?follow=1");
    follows = said->second == "1";
  }
  const sim::Journal& kept = asked.cloud.run().journal();
  Reply reply{seam::HttpResponse{200, {{"Content-Type", "application/x-ndjson"}}, ""}, {}};
  reply.answer->headers.push_back({"x-greenroom-journal-dropped", std::to_string(kept.dropped())});
  reply.answer->body =
      lines_after(kept, static_cast<std::uint64_t>(std::max<std::int64_t>(from, 1)) - 1);
  if (!follows) return reply;
  reply.more = [&cloud = asked.cloud, generation = asked.cloud.generation(),
                told = kept.count()]() mutable -> std::optional<std::string> {
    if (cloud.generation() != generation) return std::nullopt;
    const sim::Journal& now = cloud.run().journal();
    return lines_after(now, std::exchange(told, now.count()));
  };
  return reply;
}

}  // namespace greenroom::harness::control_api
