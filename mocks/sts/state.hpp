// What the cloud keeps of STS: who has which key. Sessions are principals that end.
#pragma once

#include "sim/seam/time.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace greenroom::mocks::sts {

struct Principal {
  std::string access_key, secret_key, account, arn, user_id, actor;
  std::string session_token;         ///< empty: a long-term key
  std::optional<seam::Utc> expires;  ///< of a session
  bool operator==(const Principal&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("access_key", self.access_key);
    archive("secret_key", self.secret_key);
    archive("account", self.account);
    archive("arn", self.arn);
    archive("user_id", self.user_id);
    archive("actor", self.actor);
    archive("session_token", self.session_token);
    archive("expires", self.expires);
  }
};

struct State {
  std::map<std::string, Principal> principals;  ///< by access key
  std::uint64_t next_session = 1;
  bool operator==(const State&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("principals", self.principals);
    archive("next_session", self.next_session);
  }
};

}  // namespace greenroom::mocks::sts
