from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('planner', '0001_initial'),
    ]

    operations = [
        migrations.AddField(
            model_name='calendarfile',
            name='elsewhere',
            field=models.PositiveIntegerField(db_default=0, default=0),
        ),
    ]
