// S3: buckets and objects, as their neighbours see them.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/s3/state.hpp"
#include "mocks/service.hpp"

#include <map>
#include <string>
#include <string_view>

namespace greenroom::mocks::s3 {

bool has_bucket(const Cloud& cloud, std::string_view bucket);
/// "arn:aws:s3:::NAME"
std::string bucket_arn(std::string_view bucket);
/// The bytes of an object; `version` may be empty. Refused as GetObject would.
Result<std::string> read_object(const Cloud& cloud, std::string_view bucket, std::string_view key,
                                std::string_view version);
/// Writes an object as a service that has the right to would; the bucket must be there.
Result<void> write_object(Scene& scene, std::string_view bucket, std::string_view key,
                          std::string_view bytes, std::string_view content_type);

std::span<const OperationRow> operations();

Json to_json(const State& state);
State from_json(const Json& json);

}  // namespace greenroom::mocks::s3
