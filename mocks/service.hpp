// Service: one row of the cloud's explicit list: a model, a table of handlers, and who plays its
// events. A modelled operation without handler is known and refuses loudly.
#pragma once

#include "mocks/json.hpp"
#include "mocks/scene.hpp"
#include "sim/seam/result.hpp"

#include <span>
#include <string>
#include <string_view>

namespace greenroom::mocks {

namespace model {
struct Service;  // mocks/model/model.hpp
struct Operation;
}  // namespace model

using seam::Error;
using seam::Result;

/// Who calls, as signature and IAM saw it.
struct Identity {
  std::string account;
  std::string access_key;
  std::string arn;    ///< arn:aws:sts::...:assumed-role/bash-dog-deployer/session
  std::string actor;  ///< the journal's name for the caller
};

struct Call {
  Scene& scene;
  const model::Operation& operation;
  const Identity& caller;
  const std::string& request_id;
  /// Where an answer may be built: its memory goes with the call, so nothing that is kept.
  boost::json::storage_ptr storage{};
};

/// A refusal by the service: `code` is the modelled error's shape name ("ClientException").
/// Its HTTP status comes from the model unless `status` says another.
[[nodiscard]] seam::Failure refuse(std::string code, std::string message, int status = 0);

/// Documents, in and out, have the model's member names. Numbers with a fraction (double, float)
/// are int64 millionths, timestamps int64 milliseconds since 1970, blobs base64 text; the codec
/// turns them into what the protocol wants and back. An absent member is absent, never null.
using Handler = Result<Json> (*)(Call& call, const JsonObject& input);

struct OperationRow {
  std::string_view name;  ///< "CreateDeployment"
  Handler handler;
};

struct Service {
  std::string_view name;  ///< "codedeploy": as in scenario calls and fidelity.md
  std::span<const OperationRow> operations;
  sim::Owner owner;
  void (*on_event)(Scene& scene, const sim::Event& event);  ///< nullptr: has no events
  const model::Service& model() const;
};

/// The explicit list: mocks/services.cpp.
std::span<const Service> services();
const Service* service_named(std::string_view name);  ///< nullptr: not in the list
/// nullptr: the operation is known at most, not modelled.
Handler handler_of(const Service& service, std::string_view operation);
/// Runs an operation inside the cloud, as a call that needs no wire: validated by the model, then
/// the handler. For building worlds and for scripted actors' edits. Not journaled as a call.
Result<Json> invoke(Scene& scene, std::string_view service, std::string_view operation,
                    const JsonObject& input, const Identity& caller);

/// Plays an event that belongs to one of the services (or to traffic). Asserts that one does.
void play(Scene& scene, const sim::Event& event);

}  // namespace greenroom::mocks
