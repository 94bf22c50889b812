#include "mocks/ecr/ecr.hpp"
#include "tests/mocks/ecr/bench.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::mocks;
using namespace greenroom::tests;

TEST_CASE("without the password of GetAuthorizationToken nobody comes in") {
  RegistryBench bench;
  bench.options.auth = gateway::Auth::full;
  const auto closed = bench.send("GET", "/v2/");
  CHECK(closed.status == 401);
  CHECK(code(closed) == "UNAUTHORIZED");
  CHECK(header(closed, "Www-Authenticate") ==
        "Basic realm=\"https://123456789012.dkr.ecr.us-east-2.amazonaws.com/\","
        "service=\"ecr.amazonaws.com\"");
  const auto with = [&](const std::string& token) {
    return bench.send("GET", "/v2/", "", {{"Authorization", "Basic " + token}}).status;
  };
  const auto answer = bench.call("GetAuthorizationToken", {});
  const std::string token(
      answer->at("authorizationData").at(0).at("authorizationToken").as_string());
  CHECK(with(token) == 200);
  CHECK(with(protocol::base64_of("AWS:0-guessed")) == 401);
  CHECK(with(protocol::base64_of("root:" + token)) == 401);
  bench.cloud.timeline.advance_to(bench.cloud.timeline.now() + std::chrono::hours(12));
  CHECK(with(token) == 401);
}

TEST_CASE("names and places that there are not are told in the specification's codes") {
  RegistryBench bench;
  CHECK(bench.send("GET", "/v2/").status == 200);
  CHECK(code(bench.send("GET", "/v2/none/tags/list")) == "NAME_UNKNOWN");
  CHECK(code(bench.send("GET", "/v2/UPPER/tags/list")) == "NAME_INVALID");
  CHECK(code(bench.send("GET", "/v2/a..b/manifests/x")) == "NAME_INVALID");
  CHECK(code(bench.send("GET", "/v2/_catalog")) == "UNSUPPORTED");
  CHECK(code(bench.send("GET", "/v2/bash-dog/app/manifests/none")) == "MANIFEST_UNKNOWN");
  CHECK(code(bench.send("GET", "/v2/bash-dog/app/blobs/none")) == "DIGEST_INVALID");
  CHECK(code(bench.send("GET", "/v2/bash-dog/app/blobs/" + ecr::sha256_of("x"))) == "BLOB_UNKNOWN");
  CHECK(code(bench.send("PATCH", "/v2/bash-dog/app/blobs/uploads/none", "x")) ==
        "BLOB_UPLOAD_UNKNOWN");
  CHECK(bench.send("DELETE", "/v2/bash-dog/app/manifests/none").status == 405);
}

TEST_CASE("a blob comes at once or in pieces, and only under its own digest") {
  RegistryBench bench;
  const std::string uploads = "/v2/bash-dog/app/blobs/uploads/";
  const std::string bytes("layer\0one", 9), digest = ecr::sha256_of(bytes);
  const std::string blob = "/v2/bash-dog/app/blobs/" + digest;
  CHECK(code(bench.send("POST", uploads + "?digest=" + ecr::sha256_of("other"), bytes)) ==
        "DIGEST_INVALID");
  CHECK(bench.send("HEAD", blob).status == 404);
  const auto begun = bench.send("POST", uploads);
  CHECK(begun.status == 202);
  const std::string place = header(begun, "Location");
  const auto first = bench.send("PATCH", place, bytes.substr(0, 4), {{"Content-Range", "0-3"}});
  CHECK(first.status == 202);
  CHECK(header(first, "Range") == "0-3");
  CHECK(bench.send("PATCH", place, "x", {{"Content-Range", "7-7"}}).status == 416);
  CHECK(header(bench.send("GET", place), "Range") == "0-3");
  const auto done = bench.send("PUT", place + "?digest=" + digest, bytes.substr(4));
  CHECK(done.status == 201);
  CHECK(header(done, "Docker-Content-Digest") == digest);
  CHECK(bench.send("GET", place).status == 404);
  CHECK(bench.send("GET", blob).body == bytes);
  CHECK(header(bench.send("HEAD", blob), "Content-Length") == "9");
  const auto part = bench.send("GET", blob, "", {{"Range", "bytes=6-"}});
  CHECK(part.status == 206);
  CHECK(part.body == "one");
  const std::string given_up = header(bench.send("POST", uploads), "Location");
  CHECK(bench.send("DELETE", given_up).status == 204);
  CHECK(bench.send("DELETE", given_up).status == 404);
}

TEST_CASE("a blob is taken over from another repository where it is there") {
  RegistryBench bench;
  bench.call("CreateRepository", {{"repositoryName", "other"}});
  const std::string digest = bench.push_blob("layer", "other");
  const std::string mount = "/v2/bash-dog/app/blobs/uploads/?mount=" + digest + "&from=";
  CHECK(bench.send("POST", mount + "none").status == 202);
  CHECK(bench.send("POST", mount + "other").status == 201);
  CHECK(bench.send("HEAD", "/v2/bash-dog/app/blobs/" + digest).status == 200);
}

TEST_CASE("a manifest that cannot be meant, or names what is not there, is refused") {
  RegistryBench bench;
  const std::string config = bench.push_blob("config"), layer = bench.push_blob("layer");
  CHECK(code(bench.push("v1", "no json")) == "MANIFEST_INVALID");
  CHECK(code(bench.push("v1", R"({"schemaVersion":1})")) == "MANIFEST_INVALID");
  CHECK(code(bench.push("v1", bench.manifest(config, "sha256:short"))) == "MANIFEST_INVALID");
  CHECK(code(bench.push("v1", bench.manifest(config, ecr::sha256_of("none")))) ==
        "MANIFEST_BLOB_UNKNOWN");
  CHECK(code(bench.push("v1", bench.manifest(config, layer), "application/json")) ==
        "MANIFEST_INVALID");
  CHECK(code(bench.push("-bad", bench.manifest(config, layer))) == "TAG_INVALID");
  CHECK(code(bench.push(ecr::sha256_of("other"), bench.manifest(config, layer))) ==
        "DIGEST_INVALID");
  const std::string index =
      R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[{"digest":")" +
      ecr::sha256_of("none") + R"("}]})";
  CHECK(code(bench.push("v1", index, "application/vnd.oci.image.index.v1+json")) ==
        "MANIFEST_BLOB_UNKNOWN");
  CHECK(bench.send("GET", "/v2/bash-dog/app/tags/list").body ==
        R"({"name":"bash-dog/app","tags":[]})");
}

TEST_CASE("a pushed image is described by ECR, pulled by ECS, and behaves as the one before it") {
  RegistryBench bench;
  ecr::put_image(bench.scene, {"bash-dog/app", "v1", "", 1000, std::chrono::seconds(20), {}});
  const std::string manifest = bench.manifest(bench.push_blob("config"), bench.push_blob("layer"));
  const auto pushed = bench.push("v2", manifest);
  CHECK(pushed.status == 201);
  const std::string digest = header(pushed, "Docker-Content-Digest");
  CHECK(digest == ecr::sha256_of(manifest));
  CHECK(bench.push("v2", manifest).status == 201);
  const auto read = bench.send("GET", "/v2/bash-dog/app/manifests/v2");
  CHECK(read.body == manifest);
  CHECK(header(read, "Content-Type") == image_type);
  CHECK(bench.send("GET", "/v2/bash-dog/app/manifests/" + digest).body == manifest);
  const auto detail =
      bench.call("DescribeImages", {{"repositoryName", "bash-dog/app"},
                                    {"imageIds", JsonArray{JsonObject{{"imageTag", "v2"}}}}});
  CHECK(detail->at("imageDetails").at(0).at("imageDigest") == Json(digest));
  CHECK(detail->at("imageDetails").at(0).at("imageSizeInBytes") == 11);
  CHECK(detail->at("imageDetails").at(0).at("imageManifestMediaType") == Json(image_type));
  const auto pulled = ecr::pull(bench.cloud, ecr::registry_host(bench.cloud) + "/bash-dog/app:v2");
  REQUIRE(pulled.has_value());
  CHECK(pulled->digest == digest);
  CHECK(pulled->ready_after == std::chrono::seconds(20));
  const std::string index =
      R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[{"digest":")" +
      digest + R"("}]})";
  CHECK(bench.push("all", index, "application/vnd.oci.image.index.v1+json").status == 201);
}

TEST_CASE("a tag that may not change does not") {
  RegistryBench bench;
  const std::string config = bench.push_blob("config");
  bench.push("v1", bench.manifest(config, bench.push_blob("layer")));
  bench.call("PutImageTagMutability",
             {{"repositoryName", "bash-dog/app"}, {"imageTagMutability", "IMMUTABLE"}});
  const std::string second = bench.manifest(config, bench.push_blob("other"));
  CHECK(code(bench.push("v1", second)) == "TAG_INVALID");
  CHECK(bench.push("v2", second).status == 201);
  CHECK(bench.push("v2", second).status == 201);
}

TEST_CASE("tags are listed in pages") {
  RegistryBench bench;
  const std::string manifest = bench.manifest(bench.push_blob("config"), bench.push_blob("layer"));
  for (const char* tag : {"a", "b", "c"}) bench.push(tag, manifest);
  const auto first = bench.send("GET", "/v2/bash-dog/app/tags/list?n=2");
  CHECK(first.body == R"({"name":"bash-dog/app","tags":["a","b"]})");
  CHECK(header(first, "Link") == "</v2/bash-dog/app/tags/list?last=b&n=2>; rel=\"next\"");
  const auto second = bench.send("GET", "/v2/bash-dog/app/tags/list?last=b&n=2");
  CHECK(second.body == R"({"name":"bash-dog/app","tags":["c"]})");
  CHECK(header(second, "Link").empty());
  CHECK(bench.send("GET", "/v2/bash-dog/app/tags/list?n=-1").status == 400);
}

TEST_CASE("the registry is told from a page of somebody's site with the same path") {
  RegistryBench bench;
  seam::HttpRequest request;
  request.target = "/v2/";
  request.host = "www.bash-dog.example";
  request.headers = {{"Host", "www.bash-dog.example"}};
  CHECK(gateway::recognise(bench.cloud, request).service == "edge");
  request.headers = {{"Host", "123456789012.dkr.ecr.us-east-2.amazonaws.com"}};
  CHECK(gateway::recognise(bench.cloud, request).operation == "GetRegistryVersion");
}
