# Two zones; balancer and NAT in public subnets, tasks in private ones, each with the NAT of its own zone.
data "aws_availability_zones" "up" {
  state = "available"
}
data "aws_ec2_managed_prefix_list" "s3" {
  name = "com.amazonaws.${local.region}.s3"
}

locals {
  cidr  = "10.20.0.0/16"
  zones = slice(data.aws_availability_zones.up.names, 0, 2)
  # https://www.cloudflare.com/ips-v4
  cloudflare = [
    "173.245.48.0/20", "103.21.244.0/22", "103.22.200.0/22", "103.31.4.0/22", "141.101.64.0/18",
    "108.162.192.0/18", "190.93.240.0/20", "188.114.96.0/20", "197.234.240.0/22", "198.41.128.0/17",
    "162.158.0.0/15", "104.16.0.0/13", "104.24.0.0/14", "172.64.0.0/13", "131.0.72.0/22",
  ]
}

resource "aws_vpc" "main" {
  cidr_block           = local.cidr
  enable_dns_hostnames = true
  tags                 = { Name = var.name }
}
resource "aws_default_security_group" "none" {
  vpc_id = aws_vpc.main.id
}
resource "aws_internet_gateway" "main" {
  vpc_id = aws_vpc.main.id
}

resource "aws_subnet" "public" {
  count             = 2
  vpc_id            = aws_vpc.main.id
  cidr_block        = cidrsubnet(local.cidr, 8, count.index)
  availability_zone = local.zones[count.index]
  tags              = { Name = "${var.name}-public-${count.index}" }
}
resource "aws_subnet" "task" {
  count             = 2
  vpc_id            = aws_vpc.main.id
  cidr_block        = cidrsubnet(local.cidr, 6, 4 + count.index)
  availability_zone = local.zones[count.index]
  tags              = { Name = "${var.name}-task-${count.index}" }
}

resource "aws_eip" "nat" {
  count      = 2
  domain     = "vpc"
  depends_on = [aws_internet_gateway.main]
}
resource "aws_nat_gateway" "main" {
  count         = 2
  allocation_id = aws_eip.nat[count.index].id
  subnet_id     = aws_subnet.public[count.index].id
}

resource "aws_route_table" "public" {
  vpc_id = aws_vpc.main.id
  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.main.id
  }
}
resource "aws_route_table_association" "public" {
  count          = 2
  subnet_id      = aws_subnet.public[count.index].id
  route_table_id = aws_route_table.public.id
}
resource "aws_route_table" "task" {
  count  = 2
  vpc_id = aws_vpc.main.id
}
resource "aws_route" "nat" {
  count                  = 2
  route_table_id         = aws_route_table.task[count.index].id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.main[count.index].id
}
resource "aws_route_table_association" "task" {
  count          = 2
  subnet_id      = aws_subnet.task[count.index].id
  route_table_id = aws_route_table.task[count.index].id
}

resource "aws_vpc_endpoint" "s3" {
  vpc_id          = aws_vpc.main.id
  service_name    = "com.amazonaws.${local.region}.s3"
  route_table_ids = aws_route_table.task[*].id
}
resource "aws_vpc_endpoint" "interface" {
  for_each            = toset(["ecr.api", "ecr.dkr", "secretsmanager", "logs"])
  vpc_id              = aws_vpc.main.id
  vpc_endpoint_type   = "Interface"
  service_name        = "com.amazonaws.${local.region}.${each.key}"
  subnet_ids          = aws_subnet.task[*].id
  security_group_ids  = [aws_security_group.endpoints.id]
  private_dns_enabled = true
}

resource "aws_ec2_managed_prefix_list" "cloudflare" {
  name           = "${var.name}-cloudflare-v4"
  address_family = "IPv4"
  max_entries    = 20
  dynamic "entry" {
    for_each = toset(local.cloudflare)
    content {
      cidr = entry.key
    }
  }
}

# Nobody reaches the origin around Cloudflare; the hook comes from the NAT's addresses, by the test listener.
resource "aws_security_group" "alb" {
  name        = "${var.name}-alb"
  description = "${var.name} alb"
  vpc_id      = aws_vpc.main.id
}
resource "aws_vpc_security_group_ingress_rule" "edge" {
  for_each          = toset(["80", "443"])
  security_group_id = aws_security_group.alb.id
  ip_protocol       = "tcp"
  from_port         = each.key
  to_port           = each.key
  prefix_list_id    = aws_ec2_managed_prefix_list.cloudflare.id
}
resource "aws_vpc_security_group_ingress_rule" "hook" {
  count             = 2
  security_group_id = aws_security_group.alb.id
  description       = "NAT ${count.index}: hook Lambda"
  ip_protocol       = "tcp"
  from_port         = 8443
  to_port           = 8443
  cidr_ipv4         = "${aws_eip.nat[count.index].public_ip}/32"
}
resource "aws_vpc_security_group_egress_rule" "task" {
  security_group_id            = aws_security_group.alb.id
  ip_protocol                  = "tcp"
  from_port                    = 8080
  to_port                      = 8080
  referenced_security_group_id = aws_security_group.task.id
}

resource "aws_security_group" "task" {
  name        = "${var.name}-task"
  description = "${var.name} task"
  vpc_id      = aws_vpc.main.id
  egress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
  egress {
    description     = "image layers"
    from_port       = 443
    to_port         = 443
    protocol        = "tcp"
    prefix_list_ids = [data.aws_ec2_managed_prefix_list.s3.id]
  }
}
resource "aws_security_group_rule" "task" {
  type                     = "ingress"
  security_group_id        = aws_security_group.task.id
  from_port                = 8080
  to_port                  = 8080
  protocol                 = "tcp"
  source_security_group_id = aws_security_group.alb.id
}
resource "aws_security_group" "hook" {
  name        = "${var.name}-hook"
  description = "${var.name} hook"
  vpc_id      = aws_vpc.main.id
  egress {
    from_port   = 443
    to_port     = 8443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
resource "aws_security_group" "endpoints" {
  name        = "${var.name}-endpoints"
  description = "${var.name} endpoints"
  vpc_id      = aws_vpc.main.id
  ingress {
    from_port       = 443
    to_port         = 443
    protocol        = "tcp"
    security_groups = [aws_security_group.task.id, aws_security_group.hook.id]
  }
}
