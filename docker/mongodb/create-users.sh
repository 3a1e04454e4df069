# Run once, when the volume is empty: one user per database, with rights on it alone.
# Sourced by the image's entry point.
for database in carts notifications; do
  password=MONGODB_${database^^}_PASSWORD
  mongosh --quiet -u "$MONGO_INITDB_ROOT_USERNAME" -p "$MONGO_INITDB_ROOT_PASSWORD" --authenticationDatabase admin "$database" \
    --eval "db.createUser({ user: '$database', pwd: '${!password}', roles: [{ role: 'dbOwner', db: '$database' }] })"
done
