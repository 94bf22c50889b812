// Revisions of an application: what may be one, and what is remembered of its use.
#pragma once

#include "mocks/codedeploy/state.hpp"
#include "mocks/scene.hpp"
#include "mocks/service.hpp"

namespace greenroom::mocks::codedeploy {

/// Checks a RevisionLocation for the ECS platform and gives it with what is computed added.
Result<JsonObject> check_revision(const JsonObject& input);
/// A revision in S3 with the file that stands there; any other, or one that stands nowhere, as it
/// is.
JsonObject with_file(const Cloud& cloud, const JsonObject& revision);
/// Remembers the revision, registering it where it is new.
Revision& remember_revision(Scene& scene, Application& application, const JsonObject& location);

}  // namespace greenroom::mocks::codedeploy
