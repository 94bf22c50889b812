// Handlers of ECR that stand beside operations.cpp.
#pragma once

#include "mocks/ecr/ecr.hpp"

namespace greenroom::mocks::ecr {

Result<Repository*> find_repository(Call& call, const JsonObject& input);

// layer_operations.cpp
Result<Json> initiate_layer_upload(Call& call, const JsonObject& input);
Result<Json> upload_layer_part(Call& call, const JsonObject& input);
Result<Json> complete_layer_upload(Call& call, const JsonObject& input);
Result<Json> batch_check_layer_availability(Call& call, const JsonObject& input);
Result<Json> get_download_url_for_layer(Call& call, const JsonObject& input);

}  // namespace greenroom::mocks::ecr
