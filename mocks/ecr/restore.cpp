// Building a world from what was captured: resources as Describe answered them.
#include "mocks/ecr/parts.hpp"

namespace greenroom::mocks::ecr {

Result<void> restore(Scene& scene, std::string_view kind, const JsonObject& document) {
  Repository& repository =
      repository_named(scene, std::string(text_of(document, "repositoryName")));
  if (kind == "repository") {
    repository.document = document;
    return {};
  }
  const std::string digest(text_of(document, "imageDigest"));
  StoredImage& stored = repository.images[digest];
  stored.image.repository = text_of(document, "repositoryName");
  stored.image.digest = digest;
  stored.image.size_bytes = number_of(document, "imageSizeInBytes");
  stored.pushed_ms = number_of(document, "imagePushedAt");
  stored.manifest = manifest_of(stored.image);
  if (const JsonArray* tags = array_of(document, "imageTags"))
    for (const Json& tag : *tags) {
      if (stored.image.tag.empty()) stored.image.tag = tag.get_string();
      repository.tags[std::string(tag.get_string())] = digest;
    }
  return {};
}

}  // namespace greenroom::mocks::ecr
