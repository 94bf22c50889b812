# The article's AWS account as a Terraform stack: network, balancer, service under CodeDeploy, pipeline. README.md says
# how to play it against `greenroom serve`.
terraform {
  required_version = ">= 1.5"
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.100" }
  }
}

# AWS_ENDPOINT_URL says where the cloud is: nothing here knows whether it is AWS.
provider "aws" {
  region            = "us-east-2"
  s3_use_path_style = true
  default_tags {
    tags = { project = var.name }
  }
}

variable "name" {
  default = "bash-dog"
}
variable "zone" {
  default = "bash-dog.example"
}
variable "tag" {
  description = "The images' tag that serves first; deployments after it are CodeDeploy's."
  default     = "v1"
}
variable "hook_zip" {
  description = "hook/index.py in an archive: zip -j hook.zip hook/index.py"
  default     = "hook.zip"
}
variable "protect" {
  description = "Whether the balancer is kept from being deleted."
  default     = true
}

data "aws_caller_identity" "here" {}
data "aws_region" "here" {}

locals {
  account = data.aws_caller_identity.here.account_id
  region  = data.aws_region.here.name
  images  = ["app", "nginx", "db", "log-router"]
}
