// How the archive lists the members of values that must not know of it: those of sim/ and of the
// seam, and the settings of a world. For mocks/snapshot.cpp alone.
#pragma once

#include "mocks/archive.hpp"
#include "mocks/settings.hpp"
#include "sim/stage.hpp"
#include "sim/timeline.hpp"

#include <concepts>
#include <string>
#include <type_traits>

namespace greenroom::mocks::archive {

/// Bytes from the wire may be no UTF-8: then they stand as hex digits.
Json save_bytes(const std::string& bytes);
std::string load_bytes(const Json& json);

template <class Self, class T>
concept SelfOf = std::same_as<std::remove_const_t<Self>, T>;

template <class Archive>
inline constexpr bool is_saving = std::same_as<Archive, Saver>;

template <class Archive, class Text>
void bytes_member(Archive& archive, std::string_view name, Text& text) {
  if constexpr (is_saving<Archive>) {
    archive(name, save_bytes(text));
  } else {
    Json json;
    archive(name, json);
    text = load_bytes(json);
  }
}

template <class Archive, SelfOf<seam::Header> Self>
void members_of(Archive& archive, Self& self) {
  bytes_member(archive, "name", self.name);
  bytes_member(archive, "value", self.value);
}

template <class Archive, SelfOf<seam::HttpRequest> Self>
void members_of(Archive& archive, Self& self) {
  archive("method", self.method);
  archive("scheme", self.scheme);
  archive("host", self.host);
  archive("port", self.port);
  bytes_member(archive, "target", self.target);
  archive("headers", self.headers);
  bytes_member(archive, "body", self.body);
}

template <class Archive, SelfOf<seam::HttpResponse> Self>
void members_of(Archive& archive, Self& self) {
  archive("status", self.status);
  archive("headers", self.headers);
  bytes_member(archive, "body", self.body);
}

template <class Archive, SelfOf<sim::Caller> Self>
void members_of(Archive& archive, Self& self) {
  archive("actor", self.actor);
  archive("incarnation", self.incarnation);
}

template <class Archive, SelfOf<sim::Flight> Self>
void members_of(Archive& archive, Self& self) {
  archive("id", self.id);
  archive("caller", self.caller);
  archive("request", self.request);
  archive("sent", self.sent);
  archive("deadline", self.deadline);
  archive("delivered", self.delivered);
  archive("way", self.way);
  archive("answer", self.answer);
  archive("nth", self.nth);
  archive("awaited", self.awaited);
  archive("duplicate_of", self.duplicate_of);
}

template <class Archive, SelfOf<sim::Flights> Self>
void members_of(Archive& archive, Self& self) {
  archive("next_id", self.next_id);
  archive("under_way", self.under_way);
}

template <class Archive, SelfOf<sim::Event> Self>
void members_of(Archive& archive, Self& self) {
  archive("at", self.at);
  archive("sequence", self.sequence);
  archive("owner", self.owner);
  archive("what", self.what);
  archive("periodic", self.periodic);
  archive("subject", self.subject);
  archive("number", self.number);
}

template <class Archive, SelfOf<sim::Chance> Self>
void members_of(Archive& archive, Self& self) {
  archive("seed", self.seed);
  archive("sampled", self.sampled);
}

template <class Archive, SelfOf<Switches> Self>
void members_of(Archive& archive, Self& self) {
  archive("listener_rewrite", self.listener_rewrite);
  archive("idle_target_group", self.idle_target_group);
  archive("hook_silence_code", self.hook_silence_code);
  archive("install_timeout_code", self.install_timeout_code);
  archive("ready_wait_slot", self.ready_wait_slot);
  archive("stop_during_hook", self.stop_during_hook);
  archive("linear_remainder", self.linear_remainder);
  archive("baking_status", self.baking_status);
  archive("alarm_at_start", self.alarm_at_start);
  archive("alarms_watched", self.alarms_watched);
  archive("stop_without_flag", self.stop_without_flag);
  archive("rollback_after_edit", self.rollback_after_edit);
  archive("initial_targets", self.initial_targets);
  archive("edited_weights", self.edited_weights);
  archive("test_route_after_success", self.test_route_after_success);
  archive("alarms_limit", self.alarms_limit);
  archive("closed_origin", self.closed_origin);
}

template <class Archive, SelfOf<Settings> Self>
void members_of(Archive& archive, Self& self) {
  archive("account", self.account);
  archive("region", self.region);
  archive("epoch", self.epoch);
  archive("starts", self.starts);
  archive("switches", self.switches);
  archive("chance", self.chance);
  archive("strict_members", self.strict_members);
}

}  // namespace greenroom::mocks::archive
