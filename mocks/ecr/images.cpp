// Images as ECS and the world's maker see them: put, removed, pulled.
#include "mocks/ecr/ecr.hpp"
#include "mocks/ecr/parts.hpp"

#include <utility>

namespace greenroom::mocks::ecr {

std::string registry_host(const Cloud& cloud) {
  return cloud.settings.account + ".dkr.ecr." + cloud.settings.region + ".amazonaws.com";
}

Repository& repository_named(Scene& scene, const std::string& name) {
  const auto found = scene.cloud.ecr.repositories.find(name);
  if (found != scene.cloud.ecr.repositories.end()) return found->second;
  Repository made;
  made.document = new_repository(scene, name);
  return scene.cloud.ecr.repositories.emplace(name, std::move(made)).first->second;
}

std::string manifest_of(const Image& image) {
  // A manifest of one layer, so that what is pulled has a size; its digest is the image's own.
  const JsonObject manifest{
      {"schemaVersion", 2},
      {"mediaType", std::string(manifest_type)},
      {"config", JsonObject{{"mediaType", "application/vnd.docker.container.image.v1+json"},
                            {"size", 1024},
                            {"digest", image.digest}}},
      {"layers",
       JsonArray{JsonObject{{"mediaType", "application/vnd.docker.image.rootfs.diff.tar.gzip"},
                            {"size", image.size_bytes},
                            {"digest", image.digest}}}}};
  return boost::json::serialize(manifest);
}

void put_image(Scene& scene, const Image& image) {
  Repository& repository = repository_named(scene, image.repository);
  StoredImage stored;
  stored.image = image;
  if (stored.image.digest.empty())
    stored.image.digest =
        "sha256:" +
        sim::drawn_hex(
            scene.cloud.settings.chance.draw("image", image.repository + ":" + image.tag), 64);
  stored.manifest = manifest_of(stored.image);
  stored.pushed_ms = scene.utc().time_since_epoch().count() / 1000;
  const std::string digest = stored.image.digest;
  repository.images[digest] = std::move(stored);
  if (!image.tag.empty()) repository.tags[image.tag] = digest;
}

void remove_image(Scene& scene, std::string_view name, std::string_view tag_or_digest) {
  const auto repository = scene.cloud.ecr.repositories.find(std::string(name));
  if (repository == scene.cloud.ecr.repositories.end()) return;
  std::string digest(tag_or_digest);
  if (const auto tag = repository->second.tags.find(digest); tag != repository->second.tags.end())
    digest = tag->second;
  repository->second.images.erase(digest);
  std::erase_if(repository->second.tags, [&](const auto& tag) { return tag.second == digest; });
}

namespace {

/// AWS: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_cannot_pull_image.html
/// The modern Fargate form of the text is inferred (fact TK21a).
seam::Failure cannot_pull(const std::string& uri, const std::string& why) {
  return refuse("CannotPullContainerError",
                "CannotPullContainerError: pull image manifest has been retried 5 time(s): failed "
                "to resolve ref " +
                    uri + ": " + uri + ": " + why);
}

}  // namespace

Result<Image> pull(const Cloud& cloud, std::string_view uri) {
  const std::string text(uri);
  const std::string host = registry_host(cloud) + "/";
  if (!text.starts_with(host)) return cannot_pull(text, "not found");
  const std::string path = text.substr(host.size());
  const std::size_t at = path.find('@');
  const std::size_t colon = at == std::string::npos ? path.rfind(':') : std::string::npos;
  const std::string name = path.substr(0, at != std::string::npos ? at : colon);
  const auto repository = cloud.ecr.repositories.find(name);
  if (repository == cloud.ecr.repositories.end())
    return refuse(
        "CannotPullContainerError",
        "CannotPullContainerError: API error (404): repository " + host + name + " not found");
  std::string digest = at != std::string::npos ? path.substr(at + 1) : "";
  if (digest.empty()) {
    const std::string tag = colon == std::string::npos ? "latest" : path.substr(colon + 1);
    const auto tagged = repository->second.tags.find(tag);
    if (tagged == repository->second.tags.end()) return cannot_pull(text, "not found");
    digest = tagged->second;
  }
  const auto image = repository->second.images.find(digest);
  if (image == repository->second.images.end()) return cannot_pull(text, "not found");
  return image->second.image;
}

}  // namespace greenroom::mocks::ecr
