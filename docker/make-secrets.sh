#!/usr/bin/env bash
# Makes the secrets of docker-compose.prod.yml that can be made, in docker/secrets, each once. What is there stays.
#   docker/make-secrets.sh [--help]
# The TLS certificate and key (tls_certificate.pem, tls_key.pem) come from your authority; the mail password from your mail server.
set -euo pipefail
if [ "${1:-}" = --help ]; then
  sed -n '2,5s/^# \{0,1\}//p' "$0"
  exit 0
fi
cd "$(dirname "$0")"
mkdir -p secrets
chmod 700 secrets
umask 077

put() {
  [ -e "secrets/$1" ] && return
  printf '%s' "$2" > "secrets/$1"
  echo "made secrets/$1"
}
random() { openssl rand -base64 "$1" | tr '+/' '-_' | tr -d '=\n'; }

put postgres_password "$(random 30)"
put redis_password "$(random 30)"
put database_url "postgres://cv:$(cat secrets/postgres_password)@postgres:5432/cv"
put redis_url "redis://:$(cat secrets/redis_password)@redis:6379"
put redis.conf "$(printf 'requirepass %s\nmaxmemory 400mb\nmaxmemory-policy volatile-lru\nsave ""\nappendonly no\n' "$(cat secrets/redis_password)")"
put jwt_secret_key "$(random 48)"
put encryption_keys "1:$(openssl rand -base64 32)"
put backup_key "$(openssl rand -base64 32)"
put metrics_token "$(random 30)"
put s3_access_key_id "cv-$(random 9)"
put s3_secret_access_key "$(random 30)"
put grafana_password "$(random 18)"
put smtp_password ''
# The containers read them as users of their own.
chmod 644 secrets/*
for file in tls_certificate.pem tls_key.pem; do
  [ -e "secrets/$file" ] || echo "missing: secrets/$file (from your certificate authority)"
done
echo 'Keep encryption_keys and backup_key somewhere else too: without them neither the data nor its backups can be read.'
