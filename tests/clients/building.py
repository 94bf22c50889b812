"""What stands in an account before anybody deploys: images in its registry, a zone that proves its certificates."""
import hashlib
import json

MANIFEST = "application/vnd.docker.distribution.manifest.v2+json"
LAYER = "application/vnd.docker.image.rootfs.diff.tar.gzip"
CONFIGURATION = "application/vnd.docker.container.image.v1+json"


def pushed(ecr, repository, tag):
    """An image of one layer, by the calls that a push consists of; its digest."""
    def layer(media_type, data):
        digest = "sha256:" + hashlib.sha256(data).hexdigest()
        upload = ecr.initiate_layer_upload(repositoryName=repository)["uploadId"]
        ecr.upload_layer_part(repositoryName=repository, uploadId=upload, partFirstByte=0,
                              partLastByte=len(data) - 1, layerPartBlob=data)
        ecr.complete_layer_upload(repositoryName=repository, uploadId=upload, layerDigests=[digest])
        return {"mediaType": media_type, "size": len(data), "digest": digest}

    name = f"{repository}:{tag}"
    manifest = {
        "schemaVersion": 2, "mediaType": MANIFEST,
        "config": layer(CONFIGURATION, json.dumps({"os": "linux", "comment": name}).encode()),
        "layers": [layer(LAYER, 100 * name.encode())]}
    return ecr.put_image(repositoryName=repository, imageTag=tag,
                         imageManifest=json.dumps(manifest))["image"]["imageId"]["imageDigest"]


def active_zone(server, name):
    """A zone of that name, whose registrar names Cloudflare's servers; its id."""
    account = server.cloudflare("/accounts")[0]["id"]
    zone = server.cloudflare("/zones", "POST", {"name": name, "account": {"id": account}})["id"]
    server.cloudflare(f"/zones/{zone}/activation_check", "PUT")
    assert server.cloudflare(f"/zones/{zone}")["status"] == "active"
    return zone


def proven(server, zone, records):
    """The records by which ACM sees that the zone is one's own, and the time that it takes to look at them."""
    for one in records:
        server.cloudflare(f"/zones/{zone}/dns_records", "POST", {**one, "ttl": 60})
    server.control("/clock/advance", "POST", {"by": "10m"})
