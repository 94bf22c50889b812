#include "mocks/protocol/scalars.hpp"
#include "tests/mocks/ecr/bench.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::mocks;
using namespace greenroom::tests;

namespace {

JsonObject part(const std::string& upload, std::int64_t first, const std::string& bytes) {
  return {{"repositoryName", "bash-dog/app"},
          {"uploadId", upload},
          {"partFirstByte", first},
          {"partLastByte", first + static_cast<std::int64_t>(bytes.size()) - 1},
          {"layerPartBlob", protocol::base64_of(bytes)}};
}

JsonObject complete(const std::string& upload, const std::string& digest) {
  return {{"repositoryName", "bash-dog/app"},
          {"uploadId", upload},
          {"layerDigests", JsonArray{Json(digest)}}};
}

std::string begin(RegistryBench& bench) {
  return std::string(bench.call("InitiateLayerUpload", {{"repositoryName", "bash-dog/app"}})
                         ->at("uploadId")
                         .as_string());
}

}  // namespace

TEST_CASE("an upload that is not there, has gaps, is empty or is another layer is refused") {
  RegistryBench bench;
  CHECK(bench.refused("InitiateLayerUpload", {{"repositoryName", "none"}}) ==
        "RepositoryNotFoundException");
  CHECK(bench.refused("UploadLayerPart", part("f0000000-0000-0000-0000-000000000000", 0, "x")) ==
        "UploadNotFoundException");
  const std::string upload = begin(bench), digest = ecr::sha256_of("one two");
  CHECK(bench.refused("CompleteLayerUpload", complete(upload, digest)) == "EmptyUploadException");
  CHECK(bench.refused("UploadLayerPart", part(upload, 1, "x")) == "InvalidLayerPartException");
  CHECK(bench.call("UploadLayerPart", part(upload, 0, "one "))->at("lastByteReceived") == 3);
  CHECK(bench.refused("UploadLayerPart", part(upload, 0, "one ")) == "InvalidLayerPartException");
  CHECK(bench.refused("CompleteLayerUpload", complete(upload, digest)) == "InvalidLayerException");
}

TEST_CASE("a repository takes its layers and what was being uploaded with it") {
  RegistryBench bench;
  const std::string digest = ecr::sha256_of("one ");
  const std::string done = begin(bench), under_way = begin(bench);
  bench.call("UploadLayerPart", part(done, 0, "one "));
  CHECK(bench.refused("CompleteLayerUpload", complete(done, digest)).empty());
  CHECK(bench.refused("DeleteRepository", {{"repositoryName", "bash-dog/app"}, {"force", true}})
            .empty());
  bench.call("CreateRepository", {{"repositoryName", "bash-dog/app"}});
  const auto after =
      bench.call("BatchCheckLayerAvailability",
                 {{"repositoryName", "bash-dog/app"}, {"layerDigests", JsonArray{Json(digest)}}});
  CHECK(after->at("layers").at(0).at("layerAvailability") == "UNAVAILABLE");
  CHECK(bench.refused("UploadLayerPart", part(under_way, 0, "x")) == "UploadNotFoundException");
}

TEST_CASE("a layer that was uploaded is there for images, once") {
  RegistryBench bench;
  const std::string digest = ecr::sha256_of("one two");
  const auto push = [&] {
    const std::string upload = begin(bench);
    bench.call("UploadLayerPart", part(upload, 0, "one "));
    bench.call("UploadLayerPart", part(upload, 4, "two"));
    return bench.refused("CompleteLayerUpload", complete(upload, digest));
  };
  const JsonObject asked{{"repositoryName", "bash-dog/app"},
                         {"layerDigests", JsonArray{Json(digest), Json("sha256:no")}}};
  const auto before = bench.call("BatchCheckLayerAvailability", asked);
  CHECK(before->at("layers").at(0).at("layerAvailability") == "UNAVAILABLE");
  CHECK(before->at("failures").at(0).at("failureCode") == "InvalidLayerDigest");
  CHECK(push().empty());
  CHECK(push() == "LayerAlreadyExistsException");
  const auto after = bench.call("BatchCheckLayerAvailability", asked);
  CHECK(after->at("layers").at(0).at("layerAvailability") == "AVAILABLE");
  CHECK(after->at("layers").at(0).at("layerSize") == 7);
  const auto url = bench.call("GetDownloadUrlForLayer",
                              {{"repositoryName", "bash-dog/app"}, {"layerDigest", digest}});
  seam::HttpRequest request;
  const std::string address(url->at("downloadUrl").as_string());
  const std::size_t slash = address.find('/', 8);
  request.host = address.substr(8, slash - 8);
  request.target = address.substr(slash);
  request.headers = {{"Host", request.host}};
  CHECK(gateway::answer(bench.scene, request, bench.options).body == "one two");
}

TEST_CASE("PutImage needs its layers, takes a digest only where it is right, and retags") {
  RegistryBench bench;
  const std::string config = bench.push_blob("config");
  const auto put = [&](const std::string& manifest, const std::string& tag,
                       const std::string& digest = "") {
    JsonObject input{
        {"repositoryName", "bash-dog/app"}, {"imageManifest", manifest}, {"imageTag", tag}};
    if (!digest.empty()) input["imageDigest"] = digest;
    return bench.refused("PutImage", input);
  };
  CHECK(put(bench.manifest(config, ecr::sha256_of("layer")), "v1") == "LayersNotFoundException");
  const std::string manifest = bench.manifest(config, bench.push_blob("layer"));
  CHECK(put("{", "v1") == "InvalidParameterException");
  CHECK(put(manifest, "v1", ecr::sha256_of("other")) == "ImageDigestDoesNotMatchException");
  CHECK(put(manifest, "v1").empty());
  CHECK(put(manifest, "v1") == "ImageAlreadyExistsException");
  CHECK(put(manifest, "latest").empty());
  const auto got =
      bench.call("BatchGetImage", {{"repositoryName", "bash-dog/app"},
                                   {"imageIds", JsonArray{JsonObject{{"imageTag", "latest"}}}}});
  CHECK(got->at("images").at(0).at("imageManifest") == Json(manifest));
  CHECK(got->at("images").at(0).at("imageId").at("imageDigest") == Json(ecr::sha256_of(manifest)));
}

TEST_CASE("an image of a world is tagged anew by its own manifest and keeps its digest") {
  RegistryBench bench;
  ecr::put_image(bench.scene, {"bash-dog/app", "v1", "", 1000, {}, {}});
  const JsonObject v1{{"repositoryName", "bash-dog/app"},
                      {"imageIds", JsonArray{JsonObject{{"imageTag", "v1"}}}}};
  const auto image = bench.call("BatchGetImage", v1)->at("images").at(0);
  CHECK(bench
            .refused("PutImage", {{"repositoryName", "bash-dog/app"},
                                  {"imageManifest", image.at("imageManifest")},
                                  {"imageTag", "stable"}})
            .empty());
  CHECK(bench.cloud.ecr.repositories.at("bash-dog/app").tags.at("stable") ==
        std::string(image.at("imageId").at("imageDigest").as_string()));
}
