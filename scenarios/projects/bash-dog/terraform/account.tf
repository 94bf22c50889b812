# What the service stands on: roles, images, secret, logs, buckets, certificate.
locals {
  services = {
    codepipeline  = "codepipeline.amazonaws.com"
    codebuild     = "codebuild.amazonaws.com"
    codedeploy    = "codedeploy.amazonaws.com"
    ecs-execution = "ecs-tasks.amazonaws.com"
    ecs-task      = "ecs-tasks.amazonaws.com"
    hook          = "lambda.amazonaws.com"
    events        = "events.amazonaws.com"
  }
}
data "aws_iam_policy_document" "trust" {
  for_each = local.services
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = [each.value]
    }
    dynamic "condition" {
      for_each = each.value == "ecs-tasks.amazonaws.com" ? [local.account] : []
      content {
        test     = "StringEquals"
        variable = "aws:SourceAccount"
        values   = [condition.value]
      }
    }
  }
}
resource "aws_iam_role" "role" {
  for_each           = local.services
  name               = "${var.name}-${each.key}"
  assume_role_policy = data.aws_iam_policy_document.trust[each.key].json
}
resource "aws_iam_role_policy_attachment" "codedeploy" {
  role       = aws_iam_role.role["codedeploy"].name
  policy_arn = "arn:aws:iam::aws:policy/AWSCodeDeployRoleForECS"
}
resource "aws_iam_role_policy_attachment" "execution" {
  role       = aws_iam_role.role["ecs-execution"].name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
}
resource "aws_iam_role_policy" "execution" {
  name = "secrets"
  role = aws_iam_role.role["ecs-execution"].id
  policy = jsonencode({ Version = "2012-10-17", Statement = [
    { Effect = "Allow", Action = "secretsmanager:GetSecretValue", Resource = aws_secretsmanager_secret.app.arn },
  ] })
}
resource "aws_iam_role_policy" "task" {
  name = "logs"
  role = aws_iam_role.role["ecs-task"].id
  policy = jsonencode({ Version = "2012-10-17", Statement = [
    { Effect = "Allow", Action = ["logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams"],
    Resource = "${aws_cloudwatch_log_group.ecs.arn}:*" },
  ] })
}
resource "aws_iam_role_policy" "hook" {
  name = "hook"
  role = aws_iam_role.role["hook"].id
  policy = jsonencode({ Version = "2012-10-17", Statement = [
    { Effect = "Allow", Action = "codedeploy:PutLifecycleEventHookExecutionStatus",
    Resource = "arn:aws:codedeploy:${local.region}:${local.account}:deploymentgroup:${var.name}/${var.name}" },
    { Effect = "Allow", Action = ["logs:CreateLogStream", "logs:PutLogEvents"],
    Resource = "${aws_cloudwatch_log_group.hook.arn}:*" },
    { Effect = "Allow", Action = ["ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DeleteNetworkInterface"],
    Resource = "*" },
  ] })
}
resource "aws_iam_policy" "pass" {
  name        = "${var.name}-pass"
  description = "Hands the task's roles to ECS"
  policy = jsonencode({ Version = "2012-10-17", Statement = [
    { Effect   = "Allow", Action = "iam:PassRole",
      Resource = [aws_iam_role.role["ecs-execution"].arn, aws_iam_role.role["ecs-task"].arn],
    Condition = { StringEquals = { "iam:PassedToService" = "ecs-tasks.amazonaws.com" } } },
  ] })
}
resource "aws_iam_role_policy_attachment" "pass" {
  role       = aws_iam_role.role["codepipeline"].name
  policy_arn = aws_iam_policy.pass.arn
}

resource "aws_ecr_repository" "image" {
  for_each             = toset(local.images)
  name                 = "${var.name}/${each.key}"
  image_tag_mutability = "IMMUTABLE"
  force_delete         = true
  image_scanning_configuration {
    scan_on_push = true
  }
}
# Only untagged images go: a rule by count may delete what a rollback needs.
resource "aws_ecr_lifecycle_policy" "image" {
  for_each   = aws_ecr_repository.image
  repository = each.value.name
  policy = jsonencode({ rules = [{ rulePriority = 1, description = "untagged layers of failed pushes",
    selection = { tagStatus = "untagged", countType = "sinceImagePushed", countUnit = "days", countNumber = 14 },
  action = { type = "expire" } }] })
}

resource "aws_secretsmanager_secret" "app" {
  name                    = "${var.name}/app"
  recovery_window_in_days = 0
}
resource "aws_secretsmanager_secret_version" "app" {
  secret_id     = aws_secretsmanager_secret.app.id
  secret_string = jsonencode({ DB_PASSWORD = "made up", SESSION_KEY = "made up, too" })
  lifecycle { ignore_changes = [secret_string] }
}

resource "aws_cloudwatch_log_group" "ecs" {
  name              = "/ecs/${var.name}"
  retention_in_days = 30
}
resource "aws_cloudwatch_log_group" "build" {
  name              = "/aws/codebuild/${var.name}"
  retention_in_days = 30
}
resource "aws_cloudwatch_log_group" "hook" {
  name              = "/aws/lambda/CodeDeployHook_${var.name}-smoke"
  retention_in_days = 30
}

resource "aws_s3_bucket" "artifacts" {
  bucket        = "${var.name}-artifacts-${local.account}"
  force_destroy = true
}
resource "aws_s3_bucket_versioning" "artifacts" {
  bucket = aws_s3_bucket.artifacts.id
  versioning_configuration {
    status = "Enabled"
  }
}
resource "aws_s3_bucket" "access" {
  bucket        = "${var.name}-access-${local.account}"
  force_destroy = true
}
resource "aws_s3_bucket_public_access_block" "closed" {
  for_each                = { artifacts = aws_s3_bucket.artifacts.id, access = aws_s3_bucket.access.id }
  bucket                  = each.value
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
resource "aws_s3_bucket_server_side_encryption_configuration" "artifacts" {
  bucket = aws_s3_bucket.artifacts.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}
resource "aws_s3_bucket_lifecycle_configuration" "access" {
  bucket = aws_s3_bucket.access.id
  rule {
    id     = "old"
    status = "Enabled"
    filter {}
    expiration {
      days = 30
    }
  }
}
# https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html
resource "aws_s3_bucket_policy" "access" {
  bucket = aws_s3_bucket.access.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [
    { Effect = "Allow", Principal = { AWS = "arn:aws:iam::033677994240:root" }, Action = "s3:PutObject",
    Resource = "${aws_s3_bucket.access.arn}/AWSLogs/${local.account}/*" },
  ] })
}

# Full (strict) wants a certificate for the visitor's host name. The record that proves it stands at Cloudflare.
resource "aws_acm_certificate" "www" {
  domain_name               = "www.${var.zone}"
  subject_alternative_names = [var.zone]
  validation_method         = "DNS"
  lifecycle { create_before_destroy = true }
}
resource "aws_acm_certificate_validation" "www" {
  certificate_arn = aws_acm_certificate.www.arn
}
output "validation" {
  value = [for one in aws_acm_certificate.www.domain_validation_options :
  { name = one.resource_record_name, type = one.resource_record_type, content = one.resource_record_value }]
}
