// What the cloud keeps of Cloudflare: zones with records and settings as the API has them, what
// visitors already see of them, tokens and their rates.
#pragma once

#include "mocks/json.hpp"
#include "sim/seam/time.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <string>

namespace greenroom::mocks::cloudflare {

struct Setting {
  Json value;
  std::int64_t modified_us = 0;  ///< since 1970
  bool operator==(const Setting&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("value", self.value);
    archive("modified_us", self.modified_us);
  }
};

/// What an account or a zone keeps beside records and settings: rulesets, pools, tokens.
struct Documents {
  /// By kind ("rulesets"); in them by id, in the order of their making.
  std::map<std::string, JsonObject, std::less<>> kinds;
  std::uint64_t next = 1;
  bool operator==(const Documents&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("kinds", self.kinds);
    archive("next", self.next);
  }
};

struct Zone {
  JsonObject document;                        ///< as GET /zones/ID answers it
  std::map<std::string, JsonObject> records;  ///< by id
  std::map<std::string, Setting> settings;    ///< by id
  Documents documents;
  std::map<std::string, JsonObject> seen_records;  ///< what visitors meet: by id
  std::map<std::string, Json> seen_settings;
  std::uint64_t next_record = 1;
  std::int64_t purges_us = 0;  ///< when the purge bucket would be full again
  std::uint64_t purges = 0;
  bool operator==(const Zone&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("document", self.document);
    archive("records", self.records);
    archive("settings", self.settings);
    archive("documents", self.documents);
    archive("seen_records", self.seen_records);
    archive("seen_settings", self.seen_settings);
    archive("next_record", self.next_record);
    archive("purges_us", self.purges_us);
    archive("purges", self.purges);
  }
};

struct Token {
  std::string actor, id;
  std::int64_t window_us = 0;  ///< when the current five minutes began
  std::int64_t calls = 0;      ///< in them
  std::int64_t blocked_until_us = 0;
  bool operator==(const Token&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("actor", self.actor);
    archive("id", self.id);
    archive("window_us", self.window_us);
    archive("calls", self.calls);
    archive("blocked_until_us", self.blocked_until_us);
  }
};

struct State {
  std::map<std::string, Zone> zones;    ///< by id
  std::map<std::string, Token> tokens;  ///< by the token itself
  Documents account;                    ///< the account's own
  /// World faults: how much longer resolvers keep the old answer, by the record's name.
  std::map<std::string, std::array<seam::Length, 9>, std::less<>> lags;
  std::uint64_t version = 0;  ///< counts what visitors could see
  std::uint64_t next_ray = 1;
  bool operator==(const State&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("zones", self.zones);
    archive("tokens", self.tokens);
    archive("account", self.account);
    archive("lags", self.lags);
    archive("version", self.version);
    archive("next_ray", self.next_ray);
  }
};

}  // namespace greenroom::mocks::cloudflare
